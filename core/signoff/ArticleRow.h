#pragma once

#include "signoff/Person.h"
#include "signoff/Stage.h"

#include <QDateTime>

namespace feuillet {

// A line of the queue: what is known of an article without reading its text.
struct ArticleRow
{
    ArticleId id;
    Stage stage = Stage::Draft;
    int revision = 0;  // the newest
    QString title;     // what a reader would call it
    PersonId authorId; // who began it
    QString author;
    QString rubric;
    int signes = 0;
    SealState seal = SealState::None; // by digests; publishing computes it from the text again
    QDateTime changedAt;              // UTC, as all moments of the store
    QDateTime stageSince;
    QDateTime deadline; // invalid if there is none

    bool operator==(const ArticleRow &) const = default;
};

} // namespace feuillet
