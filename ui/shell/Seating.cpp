#include "ui/shell/Seating.h"

#include "desk/People.h"

namespace feuillet {

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
