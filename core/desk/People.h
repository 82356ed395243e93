#pragma once

#include "desk/Seat.h"

namespace feuillet {

Result<Person> declarePerson(Database &database, const QString &name, Roles roles,
                             const QDateTime &at);
Result<Person> personNamed(Database &database, const QString &name); // Refusal::UnknownPerson
Result<QList<Person>> people(Database &database);

} // namespace feuillet
