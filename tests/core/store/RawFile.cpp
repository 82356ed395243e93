#include "core/store/RawFile.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace feuillet::test {

RawFile::RawFile(const QString &file)
{
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &m_handle) == SQLITE_OK);
    sqlite3_busy_timeout(m_handle, 5000);
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

QByteArray RawFile::run(const QByteArray &sql)
{
    char *complaint = nullptr;
    sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &complaint);
    const QByteArray text(complaint);
    sqlite3_free(complaint);
    return text;
}

qint64 RawFile::number(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const qint64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

void RawFile::dropTriggers()
{
    for (const QByteArray table : {"revisions", "ledger"})
        for (const QByteArray guard : {"_no_update", "_no_delete", "_next"})
            REQUIRE(run("DROP TRIGGER " + table + guard).isEmpty());
}

} // namespace feuillet::test
