#pragma once

#include "base/Result.h"

namespace feuillet {
class Database;
}

namespace feuillet::sqlite {

inline constexpr int applicationId = 0x46654C74; // "FeLt"
inline constexpr int schemaVersion = 4;

// Takes the store from the version it has to the present one, a step at a time, all or nothing,
// once a backup of it is made. Refusal::NotBackedUp.
Result<> migrate(Database &database);

} // namespace feuillet::sqlite
