#pragma once

#include "store/Verification.h"

namespace feuillet {

// Copies the end of the ledger to a file beside the store, at each sign-off: a ledger that was cut
// or written anew since then no longer holds it. When the copy cannot be written, that is told on
// the standard error and the older one stays, which binds as much but for what came after it.
void noteHead(Database &database);

// Computes everything again and names what differs, the noted head too.
Result<QList<Difference>> verifyDesk(Database &database);

} // namespace feuillet
