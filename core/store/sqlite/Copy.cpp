#include "store/sqlite/Copy.h"

#include "signoff/Refusal.h"
#include "store/Chaining.h"
#include "store/sqlite/Connection.h"
#include "store/sqlite/Schema.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace feuillet::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMs = 5000;

// A connection below Qt SQL, which has no word for a copy.
class Handle
{
public:
    Handle(const QString &file, int flags) : m_file(file)
    {
        m_code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle,
                                 flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
        sqlite3_busy_timeout(m_handle, busyMs);
    }
    ~Handle() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Handle)

    sqlite3 *handle() const { return m_handle; }
    bool isOpen() const { return m_code == SQLITE_OK; }
    std::unexpected<Error> error() const { return errorFor(sqlite3_extended_errcode(m_handle)); }
    std::unexpected<Error> errorFor(int code) const
    {
        return fail(faultOf(code), m_file + ": "_L1 + QString::fromUtf8(sqlite3_errstr(code)));
    }

    // The first column of the first row.
    Result<QByteArray> ask(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArray value;
        int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return value;
        return errorFor(code);
    }

    Result<> run(const char *sql)
    {
        const auto done = ask(sql);
        return done ? Result<>() : failed(done);
    }

private:
    QString m_file;
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

Result<> checkIsStore(Handle &from, const QString &file)
{
    const auto id = from.ask("PRAGMA application_id");
    if (!id)
        return failed(id);
    return id->toInt() == applicationId ? Result<>() : fail(Fault::Malformed, file);
}

// One step takes all pages from one moment; writers go on, for the store is in WAL mode.
Result<> copyPages(Handle &from, Handle &to)
{
    sqlite3_backup *copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copying)
        return to.error();
    const int stepped = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    return to.errorFor(finished == SQLITE_OK ? stepped : finished);
}

// Out of WAL mode it is one file.
Result<> makeOneFile(Handle &database)
{
    return database.run("PRAGMA journal_mode = DELETE");
}

Result<> checkPages(Handle &database, const QString &file)
{
    const auto found = database.ask("PRAGMA integrity_check(1)");
    if (!found)
        return failed(found);
    return *found == "ok" ? Result<>()
                          : fail(Fault::Damaged, file + ": "_L1 + QString::fromUtf8(*found));
}

// Fails while any other connection has the file open: each holds a shared lock on it.
Result<> takeAlone(Handle &database, const QString &file)
{
    sqlite3_busy_timeout(database.handle(), 0);
    const auto alone = inOrder([&] { return database.run("PRAGMA locking_mode = EXCLUSIVE"); },
                               [&] { return database.run("BEGIN EXCLUSIVE"); },
                               [&] { return database.run("COMMIT"); });
    if (!alone && alone.error().fault == Fault::Busy)
        return std::unexpected(refused(Refusal::StoreOpen, file));
    return alone;
}

} // namespace

Result<> copy(const QString &from, const QString &to)
{
    // Opened for writing where that can be, for then its WAL is read too.
    Handle source(from, SQLITE_OPEN_READWRITE);
    if (!source.isOpen())
        return source.error();
    Handle target(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target.isOpen())
        return target.error();
    return inOrder([&] { return checkIsStore(source, from); },
                   [&] { return copyPages(source, target); }, [&] { return makeOneFile(target); },
                   [&] { return checkPages(target, from); });
}

Result<> checkClosed(const QString &file)
{
    Handle store(file, SQLITE_OPEN_READWRITE);
    return store.isOpen() ? takeAlone(store, file) : store.error();
}

Result<> copyOver(const QString &from, const QString &to)
{
    Handle source(from, SQLITE_OPEN_READONLY);
    if (!source.isOpen())
        return source.error();
    Handle target(to, SQLITE_OPEN_READWRITE);
    if (!target.isOpen())
        return target.error();
    // A file in WAL mode cannot take pages of another size, as an earlier SQLite made them.
    return inOrder([&] { return takeAlone(target, to); }, [&] { return makeOneFile(target); },
                   [&] { return copyPages(source, target); });
}

} // namespace feuillet::sqlite
