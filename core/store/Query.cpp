#include "store/Query.h"

#include "store/Database.h"
#include "store/sqlite/Connection.h"

#include <QSqlError>

#include <algorithm>

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

namespace {

bool isHeavy(const QVariant &value)
{
    constexpr qsizetype most = 1 << 20;
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() > most;
}

} // namespace

Query::Query(Database &database, const QString &sql, const QVariantList &values)
    : m_database(database), m_sql(sql), m_values(values),
      m_statement(database.m_statements->take(sql))
{
}

Query::~Query()
{
    // Not with a picture in it.
    if (m_statement.works && std::ranges::none_of(m_values, isHeavy))
        m_database.m_statements->giveBack(m_sql, std::move(m_statement.query));
}

Result<> Query::run()
{
    for (qsizetype at = 0; at < m_values.size(); ++at)
        m_statement.query.bindValue(static_cast<int>(at), m_values[at]);
    m_statement.works = m_statement.works && m_statement.query.exec();
    if (!m_statement.works)
        return std::unexpected(sqlite::errorOf(m_statement.query.lastError(), m_database.file()));
    return {};
}

Result<> Query::ended() const
{
    const auto error = m_statement.query.lastError();
    if (error.isValid())
        return std::unexpected(sqlite::errorOf(error, m_database.file()));
    return {};
}

QDateTime Query::moment(int column) const
{
    const QVariant value = m_statement.query.value(column);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace feuillet
