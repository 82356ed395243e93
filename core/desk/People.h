#pragma once

#include "desk/Seat.h"

namespace feuillet {

// A person of the embedded store is declared, not proved. Malformed without a name or a role.
Result<Person> declarePerson(Database &database, const QString &name, Roles roles,
                             const QDateTime &at);
// The name of the only person of a desk: a login's gives way to the one that signs. Stale once
// somebody else is declared, for four eyes tell people apart by their names too.
Result<Person> renameOnlyPerson(Seat &seat, const QString &name);
Result<Person> personNamed(Database &database, const QString &name); // Refusal::UnknownPerson
Result<QList<Person>> people(Database &database);

// A producer reads and publishes; the others write.
bool canWrite(const Person &person);

// Who sits here when nobody said: the desk's only person, else the one with the login's name.
Result<Person> presentPerson(Database &database); // Refusal::UnknownPerson, about the login's name
QString loginName();                              // in full where the system knows it

// Who sits at a window: the one named, or the one of last time, or who is present. On a desk where
// nobody is declared yet the first one gets every role, for a desk of one must be able to work.
Result<Person> seatedPerson(Database &database, const QString &named, const QString &lastTime);

} // namespace feuillet
