#include "store/sqlite/Connection.h"

#include "store/Chaining.h"
#include "store/sqlite/Schema.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <chrono>
#include <sqlite3.h>
#include <thread>

namespace feuillet::sqlite {

using namespace Qt::StringLiterals;

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Fault::Damaged;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_FOREIGNKEY ? Fault::Unknown : Fault::Malformed;
    case SQLITE_FULL:
        return Fault::NoRoom;
    case SQLITE_READONLY:
        return Fault::Unwritable;
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ ? Fault::Unreadable
                                                                            : Fault::Unwritable;
    default:
        return Fault::Unreadable;
    }
}

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// Before the first statement: nothing in a file that somebody sent may run code or reach outside
// it.
void harden(sqlite3 *handle)
{
    const auto set = [handle](int option, int on) {
        sqlite3_db_config(handle, option, on, nullptr);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
}

// The first column of the first row, if the statement has any.
Result<QVariant> ask(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return query.next() ? query.value(0) : QVariant();
    return std::unexpected(errorOf(query.lastError(), database.databaseName()));
}

Result<> set(const QSqlDatabase &database, const QString &pragma)
{
    const auto done = ask(database, u"PRAGMA "_s + pragma);
    return done ? Result<>() : failed(done);
}

Result<> checkIsOurs(const QSqlDatabase &database)
{
    // Also reads the whole schema, so that a file cut short is found here.
    if (const auto tables = ask(database, u"SELECT count(*) FROM sqlite_schema"_s); !tables)
        return failed(tables);
    const auto id = ask(database, u"PRAGMA application_id"_s);
    if (!id)
        return failed(id);
    if (id->toInt() != applicationId)
        return fail(Fault::Malformed, database.databaseName());
    return {};
}

Result<> setWriting(const QSqlDatabase &database)
{
    const auto journal = ask(database, u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return failed(journal);
    if (journal->toString() != "wal"_L1)
        return fail(Fault::Unwritable, database.databaseName());
    // With WAL, NORMAL loses acknowledged commits when the power goes.
    return set(database, u"synchronous = FULL"_s);
}

// While another connection writes. SQLite's own waiting grows to 100 ms a turn, in which others
// pass who came later; looking again soon, each has its turn soon.
int waitForTurn(void *, int turnsWaited)
{
    constexpr int longestMs = 5000;
    constexpr int turnMs = 2;
    if (turnsWaited >= longestMs / turnMs)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(turnMs));
    return 1;
}

// What a part of a transaction may have to undo is else written to a file of its own at each save.
const QString temporaryInMemory = u"temp_store = MEMORY"_s;
const QString pagesInMemory = u"cache_size = -32768"_s; // 32 MB; SQLite's own 2 MB hold no index

Result<> configure(const QSqlDatabase &database, Mode mode)
{
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(handleOf(database), "main") != 0)
        return fail(Fault::Unwritable, database.databaseName());
    sqlite3_busy_handler(handleOf(database), waitForTurn, nullptr);
    harden(handleOf(database));
    for (const QString &pragma : {u"foreign_keys = ON"_s, u"recursive_triggers = ON"_s,
                                  u"cell_size_check = ON"_s, temporaryInMemory, pagesInMemory})
        if (const auto done = set(database, pragma); !done)
            return done;
    if (mode != Mode::New)
        if (const auto ours = checkIsOurs(database); !ours)
            return ours;
    return mode == Mode::ReadOnly ? Result<>() : setWriting(database);
}

// Where not even the index of a WAL can be made, on a read-only disk, the file is read as one that
// nobody changes; unless there is a WAL, which holds the newest of it.
bool isUnchanging(const QString &file)
{
    return !QFileInfo(QFileInfo(file).path()).isWritable() &&
           QFileInfo(file + u"-wal"_s).size() == 0;
}

void setFile(QSqlDatabase &database, const QString &file, Mode mode)
{
    const bool unchanging = mode == Mode::ReadOnly && isUnchanging(file);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    if (mode == Mode::ReadOnly)
        options << u"QSQLITE_OPEN_READONLY"_s;
    if (unchanging)
        options << u"QSQLITE_OPEN_URI"_s;
    database.setConnectOptions(options.join(u';'));
    database.setDatabaseName(unchanging ? QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) +
                                              u"?immutable=1"_s
                                        : file);
}

} // namespace

Result<> connect(const QString &name, const QString &file, Mode mode)
{
    // SQLite takes an empty file for a new database; a store of ours is never empty.
    if (mode != Mode::New && QFileInfo(file).size() == 0)
        return fail(Fault::Damaged, file);
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!database.isValid())
        return fail(Fault::Missing, u"libqt6sql6-sqlite"_s);
    setFile(database, file, mode);
    if (!database.open())
        return std::unexpected(errorOf(database.lastError(), file));
    return configure(database, mode);
}

void disconnect(const QString &name)
{
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

Result<int> version(const QString &name)
{
    return mapped(ask(QSqlDatabase::database(name, false), u"PRAGMA user_version"_s),
                  [](const QVariant &number) { return number.toInt(); });
}

Error errorOf(const QSqlError &error, const QString &file)
{
    return {faultOf(error.nativeErrorCode().toInt()), file + ": "_L1 + error.databaseText()};
}

} // namespace feuillet::sqlite
