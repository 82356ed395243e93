#include "desk/People.h"

#include "article/RichText.h"
#include "signoff/Refusal.h"
#include "store/Chaining.h"
#include "store/PeopleStore.h"

#include <pwd.h>
#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// "Jean-Pierre Le Goff" gives JPLG.
QString initialsOf(const QString &name)
{
    QString initials;
    bool inWord = false;
    for (const QChar c : name) {
        if (c.isLetter() && !inWord)
            initials += c.toUpper();
        inWord = c.isLetter() || c.isMark();
    }
    return initials;
}

// The user database keeps "Full name,office,telephone".
QString fullName(const passwd &user)
{
    return QString::fromUtf8(user.pw_gecos).section(u',', 0, 0).trimmed();
}

} // namespace

Result<Person> declarePerson(Database &database, const QString &name, Roles roles,
                             const QDateTime &at)
{
    const QString clean = cleanText(name).simplified();
    if (clean.isEmpty() || !roles)
        return fail(Fault::Malformed, name);
    return PeopleStore(database).add({{}, clean, initialsOf(clean), roles}, at);
}

Result<Person> renameOnlyPerson(Seat &seat, const QString &name)
{
    const QString clean = cleanText(name).simplified();
    if (clean.isEmpty())
        return fail(Fault::Malformed, name);
    const auto everybody = people(seat.database);
    if (!everybody)
        return failed(everybody);
    if (everybody->size() != 1 || everybody->first().id != seat.person.id)
        return fail(Fault::Stale, seat.person.name);
    Person renamed = seat.person;
    renamed.name = clean;
    renamed.initials = initialsOf(clean);
    return PeopleStore(seat.database).rename(renamed, seat.now());
}

Result<Person> personNamed(Database &database, const QString &name)
{
    const auto person = PeopleStore(database).byName(name);
    if (!person && person.error().fault == Fault::Unknown)
        return std::unexpected(refused(Refusal::UnknownPerson, name));
    return person;
}

bool canWrite(const Person &person)
{
    return person.roles.testAnyFlags(Roles(Role::Journalist) | Role::CopyEditor | Role::Chief);
}

Result<QList<Person>> people(Database &database)
{
    return PeopleStore(database).all();
}

Result<Person> presentPerson(Database &database)
{
    const auto all = people(database);
    if (!all)
        return failed(all);
    return all->size() == 1 ? Result<Person>(all->first()) : personNamed(database, loginName());
}

QString loginName()
{
    const passwd *const user = getpwuid(getuid());
    if (const QString name = user ? fullName(*user) : QString(); !name.isEmpty())
        return name;
    if (const QString name = qEnvironmentVariable("USER").trimmed(); !name.isEmpty())
        return name;
    return user ? QString::fromUtf8(user->pw_name) : u"?"_s;
}

Result<Person> seatedPerson(Database &database, const QString &named, const QString &lastTime)
{
    if (!named.isEmpty())
        return personNamed(database, named);
    if (const auto known = personNamed(database, lastTime); known)
        return known;
    const auto present = presentPerson(database);
    if (present || !database.canWrite())
        return present;
    const auto everybody = people(database);
    if (!everybody)
        return std::unexpected(everybody.error());
    const Roles roles = everybody->isEmpty() ? everyRole : Roles(Role::Journalist);
    return declarePerson(database, loginName(), roles, QDateTime::currentDateTimeUtc());
}

} // namespace feuillet
