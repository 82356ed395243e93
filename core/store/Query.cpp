#include "store/Query.h"

#include "store/Database.h"
#include "store/sqlite/Connection.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace feuillet {

QVariant stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant stored(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant stored(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch())
                            : QVariant(QMetaType::fromType<qint64>());
}

Query::Query(Database &database, const QString &sql, const QVariantList &values)
    : m_database(database), m_values(values),
      m_query(QSqlDatabase::database(database.m_connection, false))
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<> Query::run()
{
    for (qsizetype at = 0; at < m_values.size(); ++at)
        m_query.bindValue(static_cast<int>(at), m_values[at]);
    if (!m_prepared || !m_query.exec())
        return std::unexpected(sqlite::errorOf(m_query.lastError(), m_database.file()));
    return {};
}

Result<> Query::ended() const
{
    const auto error = m_query.lastError();
    if (error.isValid())
        return std::unexpected(sqlite::errorOf(error, m_database.file()));
    return {};
}

QDateTime Query::moment(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace feuillet
