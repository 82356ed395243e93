#pragma once

#include "base/Result.h"
#include "signoff/Person.h"
#include "store/Database.h"

namespace feuillet {

// Who sits at this seat: the one named, or the one of last time, or the login. On a desk where
// nobody is declared yet the first one gets every role, for a desk of one must be able to work.
Result<Person> seatedPerson(Database &database, const QString &named, const QString &lastTime);

} // namespace feuillet
