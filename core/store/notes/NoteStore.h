#pragma once

#include "review/Notes.h"
#include "store/Database.h"

namespace feuillet {

// Comments and suggestions, also of an article that was never saved. Knows no rule about them:
// desk/Notes.h does.
class NoteStore
{
public:
    explicit NoteStore(Database &database) : m_database(database) {}

    Result<> add(ArticleId article, const Comment &comment);
    Result<> resolve(CommentId thread, PersonId person, const QDateTime &at);
    Result<> reopen(CommentId thread, PersonId person, const QDateTime &at);

    Result<> add(ArticleId article, const QList<Suggestion> &suggestions);
    Result<> withdraw(const QList<Suggestion> &suggestions); // those that nobody has decided
    // Stale if somebody decided otherwise since it was as before.
    Result<> decide(const Suggestion &decided, const Suggestion &before, PersonId person,
                    const QDateTime &at);

    Result<> setRemark(SuggestionId suggestion, const QString &remark);

    Result<> keepAnchors(const Notes &notes);
    Result<Notes> of(ArticleId article) const; // the oldest first; Damaged
    // Suggestions that nobody has decided, and those in a text that is not saved yet.
    Result<QList<Suggestion>> pending(ArticleId article) const;

private:
    Database &m_database;
};

} // namespace feuillet
