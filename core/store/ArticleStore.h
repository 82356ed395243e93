#pragma once

#include "signoff/ArticleRow.h"
#include "store/Database.h"
#include "store/Revision.h"

namespace feuillet {

// Articles, their append-only revisions and the stages they passed. Knows no rule of the trade:
// signoff says what may be done, this keeps it.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database) : m_database(database) {}

    // The caller makes the id, for drafts of an article may be kept before its first revision.
    Result<> create(ArticleId id, const Article &article, const Saving &saving);
    // Many at once in one transaction, the words indexed last; the ids in the same order.
    Result<QList<ArticleId>> createAll(const QList<Article> &articles, const Saving &saving);
    // The new revision's number, or the base's if it says the same. Stale if the newest is not the
    // base: then nothing was written.
    Result<int> append(ArticleId id, int base, const Article &article, const Saving &saving);

    Result<ArticleRow> row(ArticleId id) const; // Unknown
    Result<Article> head(ArticleId id) const;
    // Until when that text is not to go out; invalid if it says nothing of it.
    Result<QDateTime> embargo(ArticleId id, int revision) const;
    Result<Article> text(ArticleId id, int revision) const; // Damaged if it is not what was stored
    Result<Revision> revision(ArticleId id, int number) const;
    Result<QList<Revision>> revisions(ArticleId id) const; // oldest first

    // The last changed first; all stages if none is given.
    Result<QList<ArticleRow>> newest(std::optional<Stage> stage, int most) const;
    Result<QList<ArticleId>> idsAt(Stage stage) const; // in no order
    // How many findings are open in that revision; of no account once there is a newer one.
    Result<> noteFindings(ArticleId id, int revision, int findings);
    // The id that begins so: Unknown or Ambiguous.
    Result<ArticleId> resolve(QStringView shortened) const;

    // Stale if the article is no longer at the stage and revision that the step was decided on.
    Result<> take(const StepTaken &step);
    Result<QList<StepTaken>> steps(ArticleId id) const; // oldest first

private:
    Database &m_database;
};

} // namespace feuillet
