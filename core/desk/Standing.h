#pragma once

#include "desk/Seat.h"
#include "review/Suggestion.h"
#include "signoff/ArticleRow.h"
#include "signoff/Seal.h"
#include "store/Revision.h"

namespace feuillet {

// An article as a decision is made on it: read in the transaction that takes the decision.
struct Standing
{
    ArticleRow row;
    Article article; // the newest revision
    std::optional<Seal> seal;
    QList<StepTaken> steps;
    QList<Suggestion> pending; // they stand in the way of a sign-off
    Situation situation;
};

Result<Standing> standingOf(Seat &seat, ArticleId id);

// Whether the store still holds of this article what was put in: Damaged. To be asked before a name
// is put under it and before it goes out.
Result<> checkIsWhole(Seat &seat, ArticleId id);

// Refusal::Embargoed, about the moment in ISO 8601.
Error embargoed(const QDateTime &until);

// The step as the store keeps it; Refused by the rules.
Result<StepTaken> stepOn(const Standing &standing, Action action, const QDateTime &at,
                         const QString &note = {});

} // namespace feuillet
