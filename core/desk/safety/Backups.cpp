#include "desk/safety/Backups.h"

#include "store/Backup.h"
#include "store/Chaining.h"
#include "store/Reserve.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedKept = 10;
constexpr qsizetype daysKept = 7;
constexpr qsizetype weeksKept = 4;
constexpr qsizetype beforeRestoreKept = 4;

const QString stamp = u"yyyyMMdd'T'HHmmsszzz"_s;

QString nameOf(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Asked:
        return u"asked"_s;
    case Backup::Kind::Daily:
        return u"daily"_s;
    case Backup::Kind::BeforeUpdate:
        return u"schema"_s;
    case Backup::Kind::BeforeRestore:
        return u"restore"_s;
    }
    Q_UNREACHABLE();
}

QString storeIn(const QString &folder)
{
    return QDir(folder).filePath(u"feuillet.sqlite"_s);
}

// "feuillet-20241104T120000250-daily.sqlite", in UTC.
Backup planned(const QString &folder, Backup::Kind kind, const QDateTime &now)
{
    const QString name = u"feuillet-%1-%2.sqlite"_s.arg(now.toUTC().toString(stamp), nameOf(kind));
    return {kind, now.toUTC(), QDir(backupFolder(folder)).filePath(name)};
}

std::optional<Backup> backupIn(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    if (parts[1] == nameOf(Backup::Kind::BeforeUpdate))
        return Backup{Backup::Kind::BeforeUpdate, file.lastModified().toUTC(), file.filePath()};
    QDateTime at = QDateTime::fromString(parts[1], stamp);
    at.setTimeSpec(Qt::UTC);
    for (const auto kind : {Backup::Kind::Asked, Backup::Kind::Daily, Backup::Kind::BeforeRestore})
        if (at.isValid() && parts[2] == nameOf(kind))
            return Backup{kind, at, file.filePath()};
    return std::nullopt;
}

QList<Backup> ofKind(QList<Backup> backups, Backup::Kind kind)
{
    backups.removeIf([kind](const Backup &backup) { return backup.kind != kind; });
    return backups;
}

// The newest of each of the newest so many periods; what is left over goes back.
template <typename Period>
QList<Backup> beyond(const QList<Backup> &latestFirst, qsizetype kept, Period periodOf)
{
    QList<Backup> others;
    QSet<qint64> periods;
    for (const Backup &backup : latestFirst) {
        const qint64 period = periodOf(backup);
        if (periods.size() == kept || periods.contains(period))
            others << backup;
        else
            periods.insert(period);
    }
    return others;
}

qint64 dayOf(const Backup &backup)
{
    return backup.at.date().toJulianDay();
}

qint64 weekOf(const Backup &backup)
{
    int year = 0;
    const int week = backup.at.date().weekNumber(&year);
    return year * 100 + week;
}

Result<Backup> backedUp(const QString &folder, Backup::Kind kind, const QDateTime &now)
{
    const Backup backup = planned(folder, kind, now);
    if (const auto done = backUp(storeIn(folder), backup.file); !done)
        return failed(done);
    for (const Backup &old : superfluous(backupsOf(folder)))
        QFile::remove(old.file);
    return backup;
}

} // namespace

QList<Backup> backupsOf(const QString &folder)
{
    QList<Backup> backups;
    const QDir kept(backupFolder(folder));
    for (const QFileInfo &file : kept.entryInfoList({u"feuillet-*.sqlite"_s}, QDir::Files))
        if (const auto backup = backupIn(file))
            backups << *backup;
    std::ranges::sort(backups, std::ranges::greater(), &Backup::at);
    return backups;
}

QList<Backup> superfluous(const QList<Backup> &latestFirst)
{
    const QList<Backup> asked = ofKind(latestFirst, Backup::Kind::Asked);
    const QList<Backup> notOfDays =
        beyond(ofKind(latestFirst, Backup::Kind::Daily), daysKept, dayOf);
    const QList<Backup> beforeRestore = ofKind(latestFirst, Backup::Kind::BeforeRestore);
    return asked.mid(askedKept) + beyond(notOfDays, weeksKept, weekOf) +
           beforeRestore.mid(beforeRestoreKept);
}

bool isDailyDue(const QList<Backup> &latestFirst, const QDateTime &now)
{
    // A clock that was set back must not stop the backups until it has caught up.
    return std::ranges::none_of(ofKind(latestFirst, Backup::Kind::Daily), [&](const Backup &one) {
        return std::abs(one.at.msecsTo(now)) < 24LL * 3600 * 1000;
    });
}

Result<Backup> backUpNow(const QString &folder, const QDateTime &now)
{
    return backedUp(folder, Backup::Kind::Asked, now);
}

Result<std::optional<Backup>> backUpDaily(const QString &folder, const QDateTime &now)
{
    const QFileInfo store(storeIn(folder));
    if (!store.exists() || !isDailyDue(backupsOf(folder), now))
        return std::nullopt;
    if (!hasRoomToSpare(folder, store.size()))
        return fail(Fault::NoRoom, backupFolder(folder));
    return mapped(backedUp(folder, Backup::Kind::Daily, now),
                  [](const Backup &backup) { return std::optional(backup); });
}

Result<Backup> restoreBackup(const QString &file, const QString &folder, const QDateTime &now)
{
    const Backup before = planned(folder, Backup::Kind::BeforeRestore, now);
    if (const auto done = restore(file, folder, before.file); !done)
        return failed(done);
    return before;
}

} // namespace feuillet
