#include "store/notes/Decisions.h"

#include "store/ledger/Ledger.h"
#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// A state that no program wrote is no open one either.
const QString decided =
    u"SELECT * FROM (SELECT id, article, state, revision, decided_by, decided_at FROM suggestions "
    "WHERE NOT (state = 'open' OR (state = 'accepted' AND revision = 0)) "
    "UNION ALL SELECT id, article, 'resolved', 0, resolved_by, resolved_at FROM comments "
    "WHERE resolved_at IS NOT NULL) "_s;

Decision decisionIn(const Query &row)
{
    return {static_cast<quint64>(row.longNumber(0)),
            row.id<ArticleId>(1),
            row.text(2),
            row.number(3),
            row.id<PersonId>(4),
            row.moment(5)};
}

} // namespace

Result<> record(Database &database, const Decision &decision)
{
    QJsonObject what{{u"note"_s, idText(decision.note)}, {u"state"_s, decision.state}};
    if (decision.revision > 0)
        what.insert(u"revision"_s, decision.revision);
    return ledger::record(database,
                          {EntryKind::Note, decision.article, decision.person, decision.at, what});
}

Decision decisionIn(const LedgerEntry &entry)
{
    const QJsonObject what = ledger::whatIn(entry);
    return {idBits(what[u"note"_s].toString()).value_or(0),
            entry.article,
            what[u"state"_s].toString(),
            what[u"revision"_s].toInt(),
            entry.person,
            entry.at};
}

Result<QList<Decision>> decisions(Database &database, ArticleId only)
{
    const auto read = [](const Query &row) {
        return decisionIn(row);
    };
    if (only.isNull())
        return rows(database, decided + u"ORDER BY decided_at, id"_s, read);
    return rows(database, decided + u"WHERE article = ?"_s, read, only);
}

Result<> recordAll(Database &database)
{
    const auto all = decisions(database);
    if (!all)
        return failed(all);
    for (const Decision &one : *all)
        if (const auto done = record(database, one); !done)
            return done;
    return {};
}

} // namespace feuillet
