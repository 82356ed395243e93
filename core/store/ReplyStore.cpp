#include "store/ReplyStore.h"

#include "store/ledger/Ledger.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Result<> record(Database &database, const Reply &reply, const Handling &handling,
                const QJsonObject &more)
{
    QJsonObject what = more;
    what.insert(u"reply"_s, reply.id.text());
    what.insert(u"state"_s, replyStateName(reply.state));
    return inTransaction(database, [&] {
        return ledger::record(
            database, {EntryKind::Reply, reply.article, handling.person, handling.at, what});
    });
}

} // namespace

Result<> ReplyStore::receive(const Reply &reply, const Handling &handling)
{
    return record(m_database, reply, handling,
                  {{u"from"_s, reply.from},
                   {u"text"_s, reply.text},
                   {u"receivedOn"_s, reply.receivedOn.toString(Qt::ISODate)}});
}

Result<> ReplyStore::settle(const Reply &reply, const Handling &handling)
{
    return record(m_database, reply, handling, {{u"reason"_s, reply.reason}});
}

Result<QList<Reply>> ReplyStore::of(ArticleId article) const
{
    const auto entries = ledger::entries(m_database, article);
    if (!entries)
        return failed(entries);
    QList<Reply> replies;
    for (const LedgerEntry &entry : *entries) {
        if (entry.kind != EntryKind::Reply)
            continue;
        const QJsonObject what = ledger::whatIn(entry);
        const ReplyId id = ReplyId::parse(what[u"reply"_s].toString()).value_or(ReplyId());
        const auto state = replyStateNamed(what[u"state"_s].toString());
        const auto known = std::ranges::find(replies, id, &Reply::id);
        if (known == replies.end())
            replies.append(
                {.id = id,
                 .article = article,
                 .from = what[u"from"_s].toString(),
                 .text = what[u"text"_s].toString(),
                 .receivedOn = QDate::fromString(what[u"receivedOn"_s].toString(), Qt::ISODate)});
        else {
            known->state = state.value_or(ReplyState::Open);
            known->reason = what[u"reason"_s].toString();
        }
    }
    return replies;
}

} // namespace feuillet
