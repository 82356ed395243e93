#pragma once

#include "signoff/Chain.h"
#include "store/Database.h"

namespace feuillet {

// Copies the end of the ledger to a file beside the store: a ledger that was cut or written anew
// afterwards no longer holds it.
Result<> noteHead(Database &database);

// None before the first sign-off; Damaged if it is none that was written here.
Result<QList<ChainHead>> notedHeads(const Database &database);

} // namespace feuillet
