#pragma once

#include "desk/Seat.h"
#include "signoff/ArticleRow.h"
#include "signoff/Seal.h"
#include "store/DraftStore.h"

namespace feuillet {

// An article as the seat's person finds it.
struct Opened
{
    ArticleRow row;             // revision 0 while it was never saved
    Article article;            // the newest revision
    std::optional<Draft> draft; // what this person typed over it and did not save
    std::optional<Seal> seal;
    Situation situation;             // as the table of steps wants to know it
    std::optional<Lock> writer = {}; // at another seat, now
};

Result<Opened> openArticle(Seat &seat, ArticleId id);
// A new article that is nowhere yet but in a draft.
Opened newArticle(const Seat &seat);

// A new revision on top of base (0: the first). Stale if another was saved in between. The draft of
// this person is settled. Answers the revision's number; saving what is saved already makes none.
// others: whose words are in it too.
Result<int> save(Seat &seat, ArticleId id, int base, const Article &article, const QString &reason,
                 const QList<PersonId> &others = {});

// What was written last took the room that is held for it on a full disk.
bool isShortOfRoom(const Seat &seat);

// What was typed and never saved, alive, the latest first.
Result<QList<Draft>> drafts(Seat &seat);
// The seat's draft of the article becomes a revision. Unknown if there is none.
Result<int> recover(Seat &seat, ArticleId id);
Result<> discardDraft(Seat &seat, ArticleId id);

} // namespace feuillet
