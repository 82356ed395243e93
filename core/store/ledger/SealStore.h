#pragma once

#include "signoff/Chain.h"
#include "signoff/Seal.h"
#include "store/Database.h"

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
    Result<QList<QJsonObject>> publications(ArticleId article) const; // manifests, oldest first

    // To be copied outside at each sign-off and into each export; seq 0 while the ledger is empty.
    Result<ChainHead> head() const;

private:
    Database &m_database;
};

} // namespace feuillet
