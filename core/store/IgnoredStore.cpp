#include "store/IgnoredStore.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Result<> IgnoredStore::add(const Ignored &ignored)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO ignored (remark, article, person, at, reason) "
                     "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                     ignored.key, ignored.article, ignored.person, ignored.at, ignored.reason);
    });
}

Result<> IgnoredStore::remove(const QString &key, ArticleId article)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"DELETE FROM ignored WHERE remark = ? AND article = ?"_s, key,
                     article);
    });
}

Result<QList<Ignored>> IgnoredStore::of(ArticleId article) const
{
    return rows(
        m_database,
        u"SELECT remark, article, person, at, reason FROM ignored "
        "WHERE article = ? OR article = 0 ORDER BY at, remark"_s,
        [](const Query &row) {
            return Ignored{row.text(0), row.id<ArticleId>(1), row.id<PersonId>(2), row.moment(3),
                           row.text(4)};
        },
        article);
}

} // namespace feuillet
