#pragma once

#include "desk/Seat.h"

#include <chrono>

namespace feuillet {

// One seat writes an article, the others read it live. Whoever opens it takes its lock, gives signs
// of life while it is open, and lets go on closing it. A lock is a courtesy, not a guard: what
// keeps texts apart is the revision that each save is written over (desk/Write.h).
inline constexpr std::chrono::seconds lockBeatsEvery{10};
inline constexpr std::chrono::seconds lockIsStaleAfter{30};

// Whether the seat that has it still gives signs of life.
bool isAlive(const Lock &lock, const QDateTime &now);
// A chief at once, anybody from a seat that is silent. One's own other window is asked instead: it
// hands over by itself, and the two never write one draft.
bool mayTakeOver(const Lock &lock, const Person &person, const QDateTime &now);

// Each decides and writes in one transaction, and answers how the lock stands then: whose it is
// tells whether it was to be had.
Result<Lock> takeLock(Seat &seat, ArticleId article); // if no living seat has it
Result<Lock> takeOver(Seat &seat, ArticleId article); // if mayTakeOver()
// Asks who has it for the article, or takes it if nobody has it any more.
Result<Lock> askForLock(Seat &seat, ArticleId article);

Result<> letGo(Seat &seat, ArticleId article);       // to the seat that asks for it, if one does
Result<> keepWriting(Seat &seat, ArticleId article); // who asks gets no for an answer
Result<bool> giveSignOfLife(Seat &seat, ArticleId article); // false: it was taken over

// Who writes it at another seat now.
Result<std::optional<Lock>> writerElsewhere(Seat &seat, ArticleId article);

} // namespace feuillet
