#pragma once

#include "base/Result.h"

namespace feuillet {

// "backups" beside the store.
QString backupFolder(const QString &folder);

// Copies the store's file, as it stands at one moment and while others write, into one file that
// needs no other. Made beside its place, checked page by page, flushed and then named: there is a
// whole backup or what was there before.
Result<> backUp(const QString &store, const QString &file);

// Puts a backup in the place of the whole store of the folder, once verify() finds all in it as it
// was stored (else Damaged). The store as it was is kept in the file `before`.
// Refusal::StoreOpen while anybody has the store open.
Result<> restore(const QString &backup, const QString &folder, const QString &before);

} // namespace feuillet
