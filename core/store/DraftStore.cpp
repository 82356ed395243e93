#include "store/DraftStore.h"

#include "article/Canonical.h"
#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

std::optional<Draft> draftIn(const Query &row)
{
    auto text = articleFromBytes(row.bytes(6));
    if (!text)
        return std::nullopt;
    return Draft{.article = row.id<ArticleId>(0),
                 .person = row.id<PersonId>(1),
                 .base = row.number(2),
                 .text = *std::move(text),
                 .at = row.moment(3),
                 .sequence = row.longNumber(4),
                 .discardedAt = row.moment(5)};
}

template <typename... Values>
Result<QList<Draft>> drafts(Database &database, const QString &where, const Values &...values)
{
    const auto kept = rows(
        database,
        u"SELECT article, person, base, at, sequence, discarded_at, body FROM drafts WHERE "_s +
            where + u" ORDER BY sequence DESC"_s,
        draftIn, values...);
    return mapped(kept, [](const QList<std::optional<Draft>> &read) {
        QList<Draft> list;
        for (const auto &draft : read)
            if (draft)
                list << *draft;
        return list;
    });
}

} // namespace

Result<qint64> DraftStore::keep(const Draft &draft)
{
    Result<qint64> sequence;
    const auto done = inTransaction(
        m_database,
        [&] {
            return write(
                m_database,
                u"DELETE FROM drafts WHERE article = ? AND person = ? AND discarded_at IS NULL"_s,
                draft.article, draft.person);
        },
        [&] {
            return write(
                m_database,
                u"INSERT INTO drafts (article, person, base, at, body) VALUES (?, ?, ?, ?, ?)"_s,
                draft.article, draft.person, draft.base, draft.at, toBytes(draft.text));
        },
        [&] {
            sequence =
                theRow(draft.article.text(), m_database, u"SELECT max(sequence) FROM drafts"_s,
                       [](const Query &row) { return row.longNumber(0); });
            return sequence ? Result<>() : failed(sequence);
        });
    return done ? sequence : failed(done);
}

Result<> DraftStore::settle(ArticleId article, PersonId person, qint64 sequence)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"DELETE FROM drafts WHERE article = ? AND person = ? AND sequence <= ? "
                     "AND discarded_at IS NULL"_s,
                     article, person, sequence);
    });
}

Result<> DraftStore::discard(ArticleId article, PersonId person, const QDateTime &at)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"UPDATE drafts SET discarded_at = ? WHERE article = ? AND person = ? "
                     "AND discarded_at IS NULL"_s,
                     at, article, person);
    });
}

Result<> DraftStore::bringBack(qint64 sequence, const QDateTime &at)
{
    return inTransaction(
        m_database,
        [&] {
            return write(m_database,
                         u"UPDATE drafts SET discarded_at = ? WHERE discarded_at IS NULL AND "
                         "(article, person) = (SELECT article, person FROM drafts "
                         "WHERE sequence = ? AND discarded_at IS NOT NULL)"_s,
                         at, sequence);
        },
        [&] {
            const auto revived = change(m_database,
                                        u"UPDATE drafts SET discarded_at = NULL WHERE sequence = ? "
                                        "AND discarded_at IS NOT NULL"_s,
                                        sequence);
            if (!revived)
                return Result<>(failed(revived));
            return *revived == 1 ? Result<>() : fail(Fault::Unknown, QString::number(sequence));
        });
}

Result<std::optional<Draft>> DraftStore::of(ArticleId article, PersonId person) const
{
    const auto found = drafts(m_database, u"article = ? AND person = ? AND discarded_at IS NULL"_s,
                              article, person);
    return mapped(found, [](const QList<Draft> &list) {
        return list.isEmpty() ? std::nullopt : std::optional(list.first());
    });
}

Result<QList<Draft>> DraftStore::all() const
{
    return drafts(m_database, u"discarded_at IS NULL"_s);
}

Result<QList<Draft>> DraftStore::discarded() const
{
    return drafts(m_database, u"discarded_at IS NOT NULL"_s);
}

Result<> DraftStore::purge(const QDateTime &now)
{
    return inTransaction(m_database, [&] {
        return write(m_database, u"DELETE FROM drafts WHERE discarded_at < ?"_s,
                     now.addDays(-daysToKeepDiscarded));
    });
}

} // namespace feuillet
