#include "store/Database.h"

#include "signoff/Refusal.h"
#include "store/Chaining.h"
#include "store/Query.h"
#include "store/Reserve.h"
#include "store/sqlite/Connection.h"
#include "store/sqlite/NetworkFolder.h"
#include "store/sqlite/Schema.h"
#include "store/Statements.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString nextConnection()
{
    static std::atomic<int> count = 0;
    return u"feuillet-%1"_s.arg(++count);
}

// Gives a finished file its name, unless another seat was quicker; that is as good.
Result<> putInPlace(const QString &made, const QString &file)
{
    const QByteArray from = QFile::encodeName(made);
    const QByteArray to = QFile::encodeName(file);
    const bool there = ::link(from.constData(), to.constData()) == 0 || QFileInfo::exists(file) ||
                       ::rename(from.constData(), to.constData()) == 0;
    ::unlink(from.constData());
    return there ? Result<>() : fail(Fault::Unwritable, file);
}

} // namespace

// A store comes into being whole: made under another name and renamed. So one that is empty is a
// damaged one.
Result<> Database::make(const QString &file)
{
    const QString made = u"%1.%2-%3"_s.arg(file, nextConnection()).arg(::getpid());
    {
        Database database(made, nextConnection(), Access::ReadWrite);
        const auto done =
            inOrder([&] { return sqlite::connect(database.m_connection, made, sqlite::Mode::New); },
                    [&] { return sqlite::migrate(database); });
        if (!done) {
            QFile::remove(made);
            return done;
        }
    }
    return putInPlace(made, file);
}

// Even to read takes some room, for the index of the WAL.
Result<std::unique_ptr<Database>> Database::open(const QString &folder, Access access)
{
    return withRoom(folder, [&] { return openNow(folder, access); });
}

Result<std::unique_ptr<Database>> Database::openNow(const QString &folder, Access access)
{
    const QString file = QDir(folder).filePath(u"feuillet.sqlite"_s);
    if (access == Access::ReadWrite && !QDir().mkpath(folder))
        return fail(Fault::Unwritable, folder);
    if (sqlite::isOnNetwork(folder))
        return std::unexpected(refused(Refusal::NetworkFolder, folder));
    if (access == Access::ReadWrite && !QFileInfo::exists(file))
        if (const auto made = make(file); !made)
            return failed(made);
    if (!QFileInfo(file).isReadable())
        return fail(Fault::Unreadable, file);
    std::unique_ptr<Database> database(new Database(file, nextConnection(), access));
    if (const auto connected = database->connect(); !connected)
        return failed(connected);
    return database;
}

Result<> Database::connect()
{
    const auto mode = canWrite() ? sqlite::Mode::ReadWrite : sqlite::Mode::ReadOnly;
    if (const auto done = sqlite::connect(m_connection, m_file, mode); !done)
        return done;
    const auto version = sqlite::version(m_connection);
    if (!version)
        return failed(version);
    const bool writing = canWrite();
    m_tooNew = *version > sqlite::schemaVersion;
    if (m_tooNew && writing) {
        sqlite::disconnect(m_connection);
        return connect();
    }
    return writing && *version < sqlite::schemaVersion ? sqlite::migrate(*this) : Result<>();
}

Database::Database(QString file, QString connection, Access access)
    : m_file(std::move(file)), m_connection(std::move(connection)), m_access(access),
      m_statements(std::make_unique<Statements>(m_connection))
{
}

Database::~Database()
{
    m_statements.reset();
    sqlite::disconnect(m_connection);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isTooNew())
        return fail(Fault::TooNew, database.file());
    if (!database.canWrite())
        return fail(Fault::Unwritable, database.file());
    return opened(database, u"BEGIN IMMEDIATE"_s);
}

Result<Transaction> Transaction::snapshot(Database &database)
{
    return opened(database, u"BEGIN"_s);
}

Result<Transaction> Transaction::opened(Database &database, const QString &how)
{
    Transaction transaction(database);
    const QString sql = database.m_depth == 0 ? how : u"SAVEPOINT "_s + transaction.savepoint();
    if (const auto done = write(database, sql); !done) {
        transaction.m_database = nullptr;
        return failed(done);
    }
    ++database.m_depth;
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

// Named by the depth outside it.
QString Transaction::savepoint() const
{
    return u"part%1"_s.arg(m_database->m_depth);
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_database);
    --m_database->m_depth;
    const bool whole = m_database->m_depth == 0;
    const auto done = write(*m_database, whole ? u"COMMIT"_s : u"RELEASE "_s + savepoint());
    if (!done) {
        ++m_database->m_depth;
        return failed(done); // the destructor rolls back
    }
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    --m_database->m_depth;
    // A full disk may have rolled back already; then there is nothing left to do, and saying so is
    // no news.
    if (m_database->m_depth == 0)
        std::ignore = write(*m_database, u"ROLLBACK"_s);
    else if (write(*m_database, u"ROLLBACK TO "_s + savepoint()))
        std::ignore = write(*m_database, u"RELEASE "_s + savepoint());
}

} // namespace feuillet
