#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace feuillet {

// A copy of the whole desk, in "backups" beside the store.
struct Backup
{
    enum class Kind
    {
        Asked,
        Daily,
        BeforeUpdate, // of the store, to a later version of the program
        BeforeRestore,
    };
    Kind kind = Kind::Asked;
    QDateTime at;
    QString file;

    bool operator==(const Backup &) const = default;
};

QList<Backup> backupsOf(const QString &folder); // the latest first

// The newest 10 that were asked for, of 7 days and of 4 weeks before, and 4 from before a restore
// are kept, with all from before an update. Answers the others.
QList<Backup> superfluous(const QList<Backup> &latestFirst);
// None in the day before now.
bool isDailyDue(const QList<Backup> &latestFirst, const QDateTime &now);

// All of these take a connection of their own, for they may take long: never on the ui thread.
// What is superfluous then goes.
Result<Backup> backUpNow(const QString &folder, const QDateTime &now);
// Only when there is a store, and it is due.
Result<std::optional<Backup>> backUpDaily(const QString &folder, const QDateTime &now);

// The backup takes the place of the whole desk, which is kept as a backup itself. Answers that one.
// Nobody may have the store open: Refusal::StoreOpen. Damaged if the backup is.
Result<Backup> restoreBackup(const QString &file, const QString &folder, const QDateTime &now);

} // namespace feuillet
