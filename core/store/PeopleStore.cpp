#include "store/PeopleStore.h"

#include "signoff/Refusal.h"
#include "store/ledger/Ledger.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, name, initials, roles FROM people "_s;

Person personIn(const Query &row)
{
    return {.id = row.id<PersonId>(0),
            .name = row.text(1),
            .initials = row.text(2),
            .roles = rolesNamed(row.text(3).split(u' ', Qt::SkipEmptyParts)).value_or(Roles())};
}

QJsonObject eventOf(const Person &person)
{
    return {{u"name"_s, person.name},
            {u"initials"_s, person.initials},
            {u"roles"_s, roleNames(person.roles).join(u' ')}};
}

} // namespace

Result<Person> PeopleStore::add(const Person &person, const QDateTime &at)
{
    Person added = person;
    if (added.id.isNull())
        added.id = PersonId::random();
    const auto done = inTransaction(
        m_database, [&] { return checkIsFree(added.name); },
        [&] {
            return write(m_database,
                         u"INSERT INTO people (id, name_key, name, initials, roles) "
                         "VALUES (?, ?, ?, ?, ?)"_s,
                         added.id, personKey(added.name), added.name, added.initials,
                         roleNames(added.roles).join(u' '));
        },
        [&] {
            return ledger::record(m_database,
                                  {EntryKind::Person, ArticleId(), added.id, at, eventOf(added)});
        });
    if (!done)
        return failed(done);
    return added;
}

Result<Person> PeopleStore::rename(const Person &person, const QDateTime &at)
{
    const auto done = inTransaction(
        m_database, [&] { return checkIsFree(person.name, person.id); },
        [&] {
            return write(m_database,
                         u"UPDATE people SET name_key = ?, name = ?, initials = ? WHERE id = ?"_s,
                         personKey(person.name), person.name, person.initials, person.id);
        },
        [&] {
            return ledger::record(m_database,
                                  {EntryKind::Person, ArticleId(), person.id, at, eventOf(person)});
        });
    return done ? Result<Person>(person) : failed(done);
}

Result<> PeopleStore::checkIsFree(const QString &name, PersonId by) const
{
    const auto namesake = byName(name);
    if (namesake && namesake->id == by)
        return {};
    if (namesake)
        return std::unexpected(refused(Refusal::NameTaken, namesake->name));
    return namesake.error().fault == Fault::Unknown ? Result<>() : failed(namesake);
}

Result<Person> PeopleStore::byName(QStringView name) const
{
    return theRow(name.toString(), m_database, select + u"WHERE name_key = ?"_s, personIn,
                  personKey(name));
}

Result<Person> PeopleStore::byId(PersonId id) const
{
    return theRow(id.text(), m_database, select + u"WHERE id = ?"_s, personIn, id);
}

Result<QList<Person>> PeopleStore::all() const
{
    return rows(m_database, select + u"ORDER BY name_key"_s, personIn);
}

} // namespace feuillet
