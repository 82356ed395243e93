#pragma once

#include "desk/Seat.h"
#include "review/Merge.h"

namespace feuillet {

// A text that was written over a revision, and what others saved over the same one in between.
struct Meeting
{
    ArticleId article;
    Article mine;
    Article theirs;
    int newest = 0;       // the revision that theirs is
    QList<Person> others; // who saved since, each once; never the one who merges
    Merged merged;
};

// To be looked at when save() said Stale.
Result<Meeting> meetingOf(Seat &seat, ArticleId article, int base, const Article &mine);

// Saves over theirs what was made of both; all of them are its authors. Stale if somebody saved
// again: then they meet again.
Result<int> saveMerged(Seat &seat, const Meeting &meeting, const Article &text);

} // namespace feuillet
