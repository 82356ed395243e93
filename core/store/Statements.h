#pragma once

#include <QSqlQuery>
#include <QString>

#include <unordered_map>

namespace feuillet {

struct Statement
{
    QSqlQuery query;
    bool works; // it was prepared, and nothing failed since
};

// Statements that a connection has prepared, kept for the next time they are needed: preparing one
// costs more than running it. Each is used by one Query at a time; a second one prepares its own.
class Statements
{
public:
    explicit Statements(QString connection) : m_connection(std::move(connection)) {}

    Statement take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);
    void clear() { m_kept.clear(); }

private:
    QString m_connection;
    std::unordered_map<QString, QSqlQuery> m_kept;
};

} // namespace feuillet
