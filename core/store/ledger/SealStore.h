#pragma once

#include "store/Database.h"
#include "store/ledger/Deed.h"

namespace feuillet {

// What was signed and what went out, kept in the ledger.
class SealStore
{
public:
    explicit SealStore(Database &database) : m_database(database) {}

    Result<> append(ArticleId article, const Seal &seal);
    // The last one, unless a step took it back since; whether it covers the text is for covers() to
    // say.
    Result<std::optional<Seal>> last(ArticleId article) const; // Damaged
    // Every one that was ever given, those taken back too, the oldest first.
    Result<QList<Seal>> all(ArticleId article) const; // Damaged

    // manifest: what was exported and where to, as the exporter tells it.
    Result<> published(ArticleId article, PersonId person, const QDateTime &at,
                       const QJsonObject &manifest);
    Result<> published(const QList<Publication> &pages, PersonId person, const QDateTime &at);
    Result<QList<QJsonObject>> publications(ArticleId article) const; // manifests, oldest first

    // Everything that was done with it, oldest first, each entry computed again: Damaged.
    Result<QList<Deed>> deeds(ArticleId article) const;
    // The articles that entries after this one are about.
    Result<QList<ArticleId>> touchedSince(qint64 seq) const;
    Result<bool> holds(const ChainHead &head) const;

    // To be copied outside at each sign-off and into each export; seq 0 while the ledger is empty.
    Result<ChainHead> head() const;

private:
    Database &m_database;
};

} // namespace feuillet
