#include "store/Backup.h"

#include "base/AtomicFile.h"
#include "signoff/Refusal.h"
#include "store/Chaining.h"
#include "store/Database.h"
#include "store/ledger/NotedHead.h"
#include "store/ledger/Verification.h"
#include "store/sqlite/Copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString storeIn(const QString &folder)
{
    return QDir(folder).filePath(u"feuillet.sqlite"_s);
}

// What a program that was killed left unfinished here.
void removeLeftovers(const QDir &folder)
{
    for (const QString &name : folder.entryList({u"*.part-*"_s}, QDir::Files)) {
        const auto program = name.section(u'-', -1).section(u'.', 0, 0);
        if (!QFileInfo::exists(u"/proc/"_s + program))
            QFile::remove(folder.filePath(name));
    }
}

// One of an earlier version is brought up to date first: it can be held only against what that
// says.
Result<> checkContents(const QString &folder, const QString &named)
{
    const auto database = Database::open(folder);
    if (!database)
        return failed(database);
    if ((*database)->isTooNew())
        return fail(Fault::TooNew, named);
    const auto differences = verify(**database);
    if (!differences)
        return failed(differences);
    return differences->isEmpty() ? Result<>() : fail(Fault::Damaged, named);
}

// A store that is damaged too much to be copied keeps its bytes, and its WAL.
Result<> setAside(const QString &store, const QString &before)
{
    for (const QString &part : {u"-wal"_s, u"-shm"_s})
        QFile::rename(store + part, before + part);
    return moveIntoPlace(store, before);
}

Result<> replace(const QString &staged, const QString &store, const QString &before)
{
    if (!QFileInfo::exists(store))
        return moveIntoPlace(staged, store);
    const auto closed = sqlite::checkClosed(store);
    if (!closed && refusalOf(closed.error()) == Refusal::StoreOpen)
        return closed;
    const auto kept = closed ? backUp(store, before) : closed;
    if (kept)
        return sqlite::copyOver(staged, store);
    const Fault fault = kept.error().fault;
    if (fault != Fault::Damaged && fault != Fault::Malformed)
        return kept;
    return inOrder([&] { return setAside(store, before); },
                   [&] { return moveIntoPlace(staged, store); });
}

// The head that was noted beside the store is of a ledger that goes on further.
Result<> noteRestoredHead(const QString &folder)
{
    const auto database = Database::open(folder);
    return database ? noteHead(**database) : failed(database);
}

} // namespace

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

Result<> backUp(const QString &store, const QString &file)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    if (!folder.mkpath(u"."_s))
        return fail(Fault::Unwritable, folder.path());
    removeLeftovers(folder);
    const QString part = u"%1.part-%2"_s.arg(file).arg(::getpid());
    QFile::remove(part);
    if (const auto copied = sqlite::copy(store, part); !copied) {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
        return copied;
    }
    return moveIntoPlace(part, file);
}

Result<> restore(const QString &backup, const QString &folder, const QString &before)
{
    if (!QFileInfo(backup).isReadable())
        return fail(Fault::Unreadable, backup);
    if (!QDir().mkpath(folder) || !QDir().mkpath(QFileInfo(before).absolutePath()))
        return fail(Fault::Unwritable, folder);
    const QTemporaryDir beside(QDir(folder).filePath(u"restoring-XXXXXX"_s));
    if (!beside.isValid())
        return fail(Fault::Unwritable, folder);
    const QString staged = storeIn(beside.path());
    return inOrder([&] { return sqlite::copy(backup, staged); },
                   [&] { return checkContents(beside.path(), backup); },
                   [&] { return replace(staged, storeIn(folder), before); },
                   [&] { return noteRestoredHead(folder); });
}

} // namespace feuillet
