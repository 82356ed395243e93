#include "store/ledger/SealStore.h"

#include "store/ledger/Records.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Result<Seal> sealIn(const LedgerEntry &entry)
{
    if (entryHash(entry) != entry.hash)
        return fail(Fault::Damaged, entry.article.text());
    return Seal::fromJson(ledger::whatIn(entry));
}

} // namespace

Result<> SealStore::append(ArticleId article, const Seal &seal)
{
    return inTransaction(
        m_database,
        [&] {
            const auto noted = change(m_database, u"UPDATE articles SET sealed = ? WHERE id = ?"_s,
                                      seal.digest().bytes(), article);
            if (!noted)
                return Result<>(failed(noted));
            return *noted == 1 ? Result<>() : fail(Fault::Unknown, article.text());
        },
        [&] {
            return ledger::record(
                m_database, {EntryKind::Seal, article, seal.reader(), seal.at(), seal.toJson()});
        });
}

Result<std::optional<Seal>> SealStore::last(ArticleId article) const
{
    const auto entries = ledger::entries(m_database, article);
    if (!entries)
        return failed(entries);
    const auto entry = records::standingSeal(*entries);
    if (!entry)
        return std::nullopt;
    return sealIn(*entry);
}

Result<QList<Seal>> SealStore::all(ArticleId article) const
{
    const auto entries = ledger::entries(m_database, article);
    if (!entries)
        return failed(entries);
    QList<Seal> seals;
    for (const LedgerEntry &entry : *entries) {
        if (entry.kind != EntryKind::Seal)
            continue;
        auto seal = sealIn(entry);
        if (!seal)
            return failed(seal);
        seals.append(std::move(*seal));
    }
    return seals;
}

Result<> SealStore::published(ArticleId article, PersonId person, const QDateTime &at,
                              const QJsonObject &manifest)
{
    return inTransaction(m_database, [&] {
        return ledger::record(m_database, {EntryKind::Publication, article, person, at, manifest});
    });
}

Result<QList<QJsonObject>> SealStore::publications(ArticleId article) const
{
    const auto entries = ledger::entries(m_database, article);
    if (!entries)
        return failed(entries);
    QList<QJsonObject> manifests;
    for (const LedgerEntry &entry : *entries)
        if (entry.kind == EntryKind::Publication)
            manifests << ledger::whatIn(entry);
    return manifests;
}

Result<ChainHead> SealStore::head() const
{
    return ledger::head(m_database);
}

} // namespace feuillet
