#pragma once

#include "desk/Seat.h"

namespace feuillet {

// A person of the embedded store is declared, not proved. Malformed without a name or a role.
Result<Person> declarePerson(Database &database, const QString &name, Roles roles,
                             const QDateTime &at);
Result<Person> personNamed(Database &database, const QString &name); // Refusal::UnknownPerson
Result<QList<Person>> people(Database &database);

// Who sits here when nobody said: the desk's only person, else the one with the login's name.
Result<Person> presentPerson(Database &database); // Refusal::UnknownPerson, about the login's name
QString loginName();                              // in full where the system knows it

} // namespace feuillet
