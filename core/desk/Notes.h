#pragma once

#include "desk/Seat.h"
#include "review/Notes.h"

namespace feuillet {

// The notes of an article, found again in the text that is shown of it.
Result<Notes> notesOf(Seat &seat, ArticleId id, const Article &shown);
// Where they stand now, for who opens the article next.
Result<> keepAnchors(Seat &seat, const Notes &notes);

// Begins a thread. Malformed without a word.
Result<Comment> comment(Seat &seat, ArticleId id, const Anchor &anchor, const QString &text);
Result<Comment> answer(Seat &seat, ArticleId id, CommentId thread, const QString &text);
Result<> resolve(Seat &seat, CommentId thread);
Result<> reopen(Seat &seat, CommentId thread);

// What the seat's person proposes by a proposed copy, in place of what the copy was made from;
// those of it that others decided meanwhile stay decided.
Result<QList<Suggestion>> propose(Seat &seat, ArticleId id, const Article &article,
                                  const Article &proposed, const QList<Suggestion> &before);

// Why the seat's person proposes it.
Result<> setRemark(Seat &seat, const Suggestion &suggestion, const QString &remark);

// The caller changes the text; it is taken for done when the text is saved, and who proposed it is
// one of its authors from then on. Stale if somebody decided in between.
Result<Suggestion> accept(Seat &seat, const Suggestion &suggestion);
Result<Suggestion> refuse(Seat &seat, const Suggestion &suggestion);
Result<Suggestion> reopen(Seat &seat, const Suggestion &suggestion);

// Those that the seat's person accepted and that a save of this text saves: not if they left
// another text in a draft.
Result<QList<Suggestion>> acceptedInto(Seat &seat, ArticleId id, const Article &article);
// With the save's transaction: done with this revision. Other ones that this person accepted into a
// text that is given up are open again.
Result<> settleAccepted(Seat &seat, ArticleId id, const QList<Suggestion> &saved, int revision);

// OpenSuggestions while one is pending.
Result<> nothingPending(Seat &seat, ArticleId id);
// "how many:words" of the first, as OpenSuggestions tells them.
QString aboutOpen(const QList<Suggestion> &pending);

} // namespace feuillet
