#include "store/ledger/Ledger.h"

#include <QJsonDocument>

namespace feuillet::ledger {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"SELECT seq, kind, article, person, at, payload, previous, hash FROM ledger "_s;

// A kind that was tampered with reads as a step, whose hash then tells.
LedgerEntry entryIn(const Query &row)
{
    return {.seq = row.longNumber(0),
            .kind = entryKindNamed(row.text(1)).value_or(EntryKind::Step),
            .article = row.id<ArticleId>(2),
            .person = row.id<PersonId>(3),
            .at = row.moment(4),
            .payload = row.bytes(5),
            .previous = row.bytes(6),
            .hash = row.bytes(7)};
}

} // namespace

Result<> record(Database &database, const Event &event)
{
    return record(database, QList{event});
}

Result<> record(Database &database, const QList<Event> &events)
{
    auto last = head(database);
    if (!last)
        return failed(last);
    for (const Event &event : events) {
        const LedgerEntry entry = chained({.kind = event.kind,
                                           .article = event.article,
                                           .person = event.person,
                                           .at = event.at,
                                           .payload = payloadOf(event.what)},
                                          *last);
        const auto written =
            write(database,
                  u"INSERT INTO ledger (seq, kind, article, person, at, payload, previous, hash) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  entry.seq, entryKindName(entry.kind), entry.article, entry.person, entry.at,
                  entry.payload, entry.previous, entry.hash);
        if (!written)
            return written;
        last = ChainHead{entry.seq, entry.hash};
    }
    return {};
}

Result<ChainHead> head(Database &database)
{
    const auto last =
        firstRow(database, u"SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1"_s,
                 [](const Query &row) {
                     return ChainHead{row.longNumber(0), row.bytes(1)};
                 });
    return mapped(last, [](const auto &found) { return found.value_or(ChainHead()); });
}

Result<QList<LedgerEntry>> entries(Database &database)
{
    return rows(database, columns + u"ORDER BY seq"_s, entryIn);
}

Result<QList<LedgerEntry>> entries(Database &database, ArticleId article)
{
    return rows(database, columns + u"WHERE article = ? ORDER BY seq"_s, entryIn, article);
}

Result<std::optional<LedgerEntry>> entry(Database &database, qint64 seq)
{
    return firstRow(database, columns + u"WHERE seq = ?"_s, entryIn, seq);
}

QByteArray payloadOf(const QJsonObject &what)
{
    return QJsonDocument(what).toJson(QJsonDocument::Compact);
}

QJsonObject whatIn(const LedgerEntry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

} // namespace feuillet::ledger
