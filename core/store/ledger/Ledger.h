#pragma once

#include "signoff/Chain.h"
#include "store/Query.h"

#include <QJsonObject>

namespace feuillet::ledger {

// What happened, before it has its place in the chain.
struct Event
{
    EntryKind kind;
    ArticleId article;
    PersonId person;
    QDateTime at;
    QJsonObject what;
};

// Within the transaction of what it tells of.
Result<> record(Database &database, const Event &event);
Result<> record(Database &database, const QList<Event> &events); // in this order

Result<ChainHead> head(Database &database);
Result<QList<LedgerEntry>> entries(Database &database);
Result<QList<LedgerEntry>> entries(Database &database, ArticleId article); // null: of people
Result<std::optional<LedgerEntry>> entry(Database &database, qint64 seq);

QByteArray payloadOf(const QJsonObject &what);
QJsonObject whatIn(const LedgerEntry &entry); // empty if it is no JSON

} // namespace feuillet::ledger
