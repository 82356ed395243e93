#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QVariant>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace feuillet::bench {

// Any SQL on any file, as a program without us runs it.
class Bare
{
public:
    explicit Bare(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK)
            std::exit(1);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Bare)

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            end();
    }
    // Each row with the texts and blobs of it copied, as a reader needs them.
    QList<QByteArrayList> rows(const QByteArray &sql, const QVariantList &values = {})
    {
        sqlite3_stmt *statement = prepared(sql);
        bind(statement, values);
        QList<QByteArrayList> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QByteArrayList row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row << QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                                  sqlite3_column_bytes(statement, column));
            rows << row;
        }
        if (sqlite3_reset(statement) != SQLITE_OK)
            end();
        return rows;
    }

private:
    void end()
    {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    // Once for each statement.
    sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement && sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            end();
        return statement;
    }
    static void bind(sqlite3_stmt *statement, const QVariantList &values)
    {
        int at = 0;
        for (const QVariant &value : values) {
            ++at;
            const QByteArray bytes = value.toByteArray();
            const int size = static_cast<int>(bytes.size());
            if (value.typeId() == QMetaType::QByteArray)
                sqlite3_bind_blob(statement, at, bytes.constData(), size, SQLITE_TRANSIENT);
            else if (value.typeId() == QMetaType::QString)
                sqlite3_bind_text(statement, at, bytes.constData(), size, SQLITE_TRANSIENT);
            else
                sqlite3_bind_int64(statement, at, value.toLongLong());
        }
    }

    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace feuillet::bench
