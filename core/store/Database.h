#pragma once

#include "base/Result.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace feuillet {

class Statements;

enum class Access
{
    ReadWrite,
    ReadOnly,
};

// A connection to the store of a folder (feuillet.sqlite), for the thread that opened it: each
// thread and each process opens its own, and they may all write. Moments are kept as milliseconds
// since 1970 UTC: they sort, need no parsing, and no zone or format can be read differently
// elsewhere.
class Database
{
public:
    // Makes the folder and the store when there is none (ReadWrite). Faults: Unreadable,
    // Unwritable, Damaged, Malformed (not ours), Refusal::NetworkFolder. A store of a
    // later version opens for reading alone.
    static Result<std::unique_ptr<Database>> open(const QString &folder,
                                                  Access access = Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &file() const { return m_file; }
    bool isTooNew() const { return m_tooNew; }
    bool canWrite() const { return m_access == Access::ReadWrite && !m_tooNew; }

private:
    friend class Query;
    friend class Transaction;
    Database(QString file, QString connection, Access access);
    static Result<std::unique_ptr<Database>> openNow(const QString &folder, Access access);
    static Result<> make(const QString &file);
    Result<> connect();

    QString m_file;
    QString m_connection; // Qt's name for it
    Access m_access;
    bool m_tooNew = false;
    int m_depth = 0; // of transactions
    std::unique_ptr<Statements> m_statements;
};

// Takes the write lock at once, for a read that turns into a write is refused by SQLite when
// another seat wrote in between. Rolls back unless committed. One inside another is a part of it
// that can fail alone.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);    // TooNew, Unwritable, Busy
    static Result<Transaction> snapshot(Database &database); // for reading: one state throughout
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    static Result<Transaction> opened(Database &database, const QString &how);
    QString savepoint() const;

    Database *m_database;
};

} // namespace feuillet
