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

bool isDeed(const LedgerEntry &entry)
{
    return entry.kind == EntryKind::Step || entry.kind == EntryKind::Seal ||
           entry.kind == EntryKind::Publication;
}

Result<Deed> deedIn(const LedgerEntry &entry)
{
    if (entryHash(entry) != entry.hash)
        return fail(Fault::Damaged, entry.article.text());
    const ChainHead at{entry.seq, entry.hash};
    if (entry.kind == EntryKind::Step)
        return Deed{at, records::stepIn(entry)};
    if (entry.kind == EntryKind::Publication)
        return Deed{at, ledger::whatIn(entry)};
    return mapped(Seal::fromJson(ledger::whatIn(entry)), [&](const Seal &seal) {
        return Deed{at, seal};
    });
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

Result<> SealStore::published(const QList<Publication> &pages, PersonId person, const QDateTime &at)
{
    QList<ledger::Event> events;
    for (const Publication &page : pages)
        events.append({EntryKind::Publication, page.article, person, at, page.manifest});
    return inTransaction(m_database, [&] { return ledger::record(m_database, events); });
}

Result<QList<Deed>> SealStore::deeds(ArticleId article) const
{
    const auto entries = ledger::entries(m_database, article);
    if (!entries)
        return failed(entries);
    QList<Deed> deeds;
    for (const LedgerEntry &entry : *entries) {
        if (!isDeed(entry))
            continue;
        auto deed = deedIn(entry);
        if (!deed)
            return failed(deed);
        deeds.append(*std::move(deed));
    }
    return deeds;
}

Result<QList<ArticleId>> SealStore::touchedSince(qint64 seq) const
{
    // By their numbers: the index of articles would be read whole.
    return rows(
        m_database,
        u"SELECT DISTINCT article FROM ledger NOT INDEXED "
        "WHERE seq > ? AND article <> 0"_s,
        [](const Query &row) { return row.id<ArticleId>(0); }, seq);
}

Result<bool> SealStore::holds(const ChainHead &head) const
{
    const auto entry = ledger::entry(m_database, head.seq);
    return mapped(entry, [&](const auto &found) {
        return found && found->hash == head.hash && entryHash(*found) == head.hash;
    });
}

Result<ChainHead> SealStore::head() const
{
    return ledger::head(m_database);
}

} // namespace feuillet
