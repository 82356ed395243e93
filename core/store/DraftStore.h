#pragma once

#include "article/Article.h"
#include "store/Database.h"

namespace feuillet {

// What was typed and not saved: one a person and article, also of an article that was never saved.
struct Draft
{
    ArticleId article;
    PersonId person;
    int base = 0; // the revision it was written over; 0: never saved
    Article text;
    QDateTime at;
    qint64 sequence =
        0; // given by the store; a later draft has a higher one, whatever the clocks say
    QDateTime discardedAt = {}; // invalid while it is alive

    bool operator==(const Draft &) const = default;
};

inline constexpr int daysToKeepDiscarded = 30;

// One that cannot be read any more does not hide the others: verify names it.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    Result<qint64> keep(const Draft &draft); // in place of the one before; answers its sequence
    // Saved as a revision: forgets the draft, unless something later was kept since.
    Result<> settle(ArticleId article, PersonId person, qint64 sequence);
    Result<> discard(ArticleId article, PersonId person, const QDateTime &at);

    // Alive again, in place of one that is. Unknown if it is not a discarded one.
    Result<> bringBack(qint64 sequence, const QDateTime &at);

    Result<std::optional<Draft>> of(ArticleId article, PersonId person) const;
    Result<QList<Draft>> all() const;       // alive, the latest first
    Result<QList<Draft>> discarded() const; // the latest first
    Result<> purge(const QDateTime &now);   // discarded more than 30 days ago

private:
    Database &m_database;
};

} // namespace feuillet
