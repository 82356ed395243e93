#pragma once

#include "article/Article.h"
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
    QDateTime deadline;     // invalid if there is none
    QString stageNote = {}; // what was said with the last step
    std::optional<OrderedLength> ordered = {};
    double measured = 0;              // the newest revision, in the unit of the order
    std::optional<int> findings = {}; // open in the newest revision; nothing while nobody read it

    bool operator==(const ArticleRow &) const = default;
};

} // namespace feuillet
