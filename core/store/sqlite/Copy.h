#pragma once

#include "base/Result.h"

namespace feuillet::sqlite {

// By SQLite's backup API, which takes one moment of a database while others write; a plain copy of
// the file would lose what stands in its WAL.

// Into a new file, that is read without any other file beside it and whose pages are checked.
// Faults: Unreadable, Malformed (not a store of ours), Damaged, Unwritable, NoRoom, Busy.
Result<> copy(const QString &from, const QString &to);

// Refusal::StoreOpen while anybody has the store open.
Result<> checkClosed(const QString &file);

// In place of everything in the store `to`, in one transaction that a kill undoes.
// Refusal::StoreOpen while anybody has it open.
Result<> copyOver(const QString &from, const QString &to);

} // namespace feuillet::sqlite
