#pragma once

#include "base/Id.h"
#include "store/Chaining.h"
#include "store/Database.h"
#include "store/Statements.h"

#include <QDateTime>
#include <QSqlQuery>

#include <optional>
#include <type_traits>

namespace feuillet {

// What a value of ours is in a column. An empty text is an empty text, never NULL.
QVariant stored(const QString &text);
QVariant stored(const QByteArray &bytes);
QVariant stored(const QDateTime &moment); // NULL if invalid
inline QVariant stored(int number)
{
    return number;
}
inline QVariant stored(qint64 number)
{
    return number;
}
inline QVariant stored(double number)
{
    return number;
}
template <typename T>
QVariant stored(const std::optional<T> &value) // NULL if there is none
{
    return value ? stored(*value) : QVariant();
}
template <typename Tag>
QVariant stored(Id<Tag> id)
{
    return static_cast<qint64>(id.value());
}

// One statement with bound values; the one place where the engine's complaints become Faults.
class Query
{
public:
    Query(Database &database, const QString &sql, const QVariantList &values);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Result<> run();
    bool next() { return m_statement.query.next(); }
    Result<> ended() const; // after next() said no: was that the end, or a page that cannot be read
    int rowsChanged() const { return m_statement.query.numRowsAffected(); }

    // The columns of the present row, from 0.
    QString text(int column) const { return m_statement.query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_statement.query.value(column).toByteArray(); }
    int number(int column) const { return m_statement.query.value(column).toInt(); }
    qint64 longNumber(int column) const { return m_statement.query.value(column).toLongLong(); }
    double real(int column) const { return m_statement.query.value(column).toDouble(); }
    bool isNull(int column) const { return m_statement.query.value(column).isNull(); }
    QDateTime moment(int column) const;
    template <typename AnyId>
    AnyId id(int column) const
    {
        return AnyId(static_cast<quint64>(longNumber(column)));
    }

private:
    Database &m_database;
    QString m_sql;
    QVariantList m_values;
    Statement m_statement;
};

// The number of rows that were written.
template <typename... Values>
Result<int> change(Database &database, const QString &sql, const Values &...values)
{
    Query query(database, sql, {stored(values)...});
    if (const auto run = query.run(); !run)
        return failed(run);
    return query.rowsChanged();
}

template <typename... Values>
Result<> write(Database &database, const QString &sql, const Values &...values)
{
    return Query(database, sql, {stored(values)...}).run();
}

// Every row as a value; `make` reads one from the Query.
template <typename Make, typename... Values>
auto rows(Database &database, const QString &sql, Make make, const Values &...values)
    -> Result<QList<std::invoke_result_t<Make, const Query &>>>
{
    QList<std::invoke_result_t<Make, const Query &>> list;
    Query query(database, sql, {stored(values)...});
    if (const auto run = query.run(); !run)
        return failed(run);
    while (query.next())
        list.append(make(query));
    if (const auto ended = query.ended(); !ended)
        return failed(ended);
    return list;
}

// The first row, if there is one.
template <typename Make, typename... Values>
auto firstRow(Database &database, const QString &sql, Make make, const Values &...values)
    -> Result<std::optional<std::invoke_result_t<Make, const Query &>>>
{
    Query query(database, sql, {stored(values)...});
    if (const auto run = query.run(); !run)
        return failed(run);
    if (query.next())
        return make(query);
    if (const auto ended = query.ended(); !ended)
        return failed(ended);
    return std::nullopt;
}

// The same where there must be one: Unknown, with the name of what was looked for.
template <typename Make, typename... Values>
auto theRow(const QString &name, Database &database, const QString &sql, Make make,
            const Values &...values) -> Result<std::invoke_result_t<Make, const Query &>>
{
    auto row = firstRow(database, sql, make, values...);
    if (!row)
        return failed(row);
    if (auto &found = *row; found)
        return *std::move(found);
    return fail(Fault::Unknown, name);
}

// All of the steps or none.
template <typename... Steps>
Result<> inTransaction(Database &database, const Steps &...steps)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failed(transaction);
    return inOrder(steps..., [&] { return transaction->commit(); });
}

} // namespace feuillet
