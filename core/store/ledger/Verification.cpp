#include "store/ledger/Verification.h"

#include "store/Chaining.h"
#include "store/ledger/NotedHead.h"
#include "store/ledger/Verifier.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Result<QList<Difference>> verify(Database &database, const QList<ChainHead> &noted)
{
    const auto snapshot = Transaction::snapshot(database);
    if (!snapshot)
        return failed(snapshot);
    return ledger::Verifier(database).all(noted);
}

namespace {

// The noted head is read first, so that what another seat signs meanwhile is no difference.
template <typename Verify>
Result<QList<Difference>> againstNoted(const Database &database, Verify verifyWith)
{
    const auto noted = notedHeads(database);
    if (!noted && noted.error().fault != Fault::Damaged)
        return failed(noted);
    Result<QList<Difference>> differences = verifyWith(noted.value_or(QList<ChainHead>()));
    if (differences && !noted)
        differences->append({Difference::What::Chain, {}, 0, 0, u"head"_s});
    return differences;
}

} // namespace

Result<QList<Difference>> verifyNoted(Database &database)
{
    return againstNoted(database,
                        [&](const QList<ChainHead> &noted) { return verify(database, noted); });
}

Result<QList<Difference>> verifyArticle(Database &database, ArticleId id, PersonId actor)
{
    return againstNoted(database, [&](const auto &noted) -> Result<QList<Difference>> {
        const auto snapshot = Transaction::snapshot(database);
        if (!snapshot)
            return failed(snapshot);
        return ledger::Verifier(database, id).one(actor, noted);
    });
}

} // namespace feuillet
