#pragma once

#include "desk/Seat.h"
#include "store/DraftStore.h"

namespace feuillet {

// What a person typed and did not save, beside the newest that is saved.
struct LeftDraft
{
    Draft draft;
    Article saved;
    int revision = 0; // of what is saved; 0: nothing was

    // Somebody saved since it was typed: taking it up is a merge. Told by the revisions, for
    // clocks differ.
    bool isBehind() const { return draft.base < revision; }
    bool operator==(const LeftDraft &) const = default;
};

// Of the seat's person, the last typed first by its sequence. What says the same as is saved is
// not left.
Result<QList<LeftDraft>> leftDrafts(Seat &seat);
Result<QList<LeftDraft>> discardedDrafts(Seat &seat); // kept 30 days
Result<QList<Draft>> allDiscarded(Seat &seat);        // everybody's

// Alive again; one that is alive in its place is discarded instead. Unknown if there is none.
Result<> bringBack(Seat &seat, qint64 sequence);
Result<> bringBackLast(Seat &seat, ArticleId id); // the person's last discarded of this article

} // namespace feuillet
