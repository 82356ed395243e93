#include "store/Statements.h"

#include <QSqlDatabase>

namespace feuillet {

namespace {

// Many more than the program has; what migrations run is not worth keeping.
constexpr size_t mostKept = 200;

} // namespace

Statement Statements::take(const QString &sql)
{
    if (auto kept = m_kept.extract(sql))
        return {std::move(kept.mapped()), true};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    const bool prepared = query.prepare(sql);
    return {std::move(query), prepared};
}

// Without the lock that it holds.
void Statements::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    m_kept.insert_or_assign(sql, std::move(query));
}

} // namespace feuillet
