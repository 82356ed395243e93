#pragma once

#include "desk/publish/Release.h"
#include "desk/Seat.h"

namespace feuillet {

// What is done with one story when a folder is exported.
struct GoingOut
{
    QList<Deed> deeds; // as far as readers are told of them; empty: nothing of it goes out
    std::optional<StepTaken> step = {}; // the publication, where something new goes out
    bool waits = false;                 // something of it is still to go out
    std::optional<Error> refusal = {};  // why
    QString address = {};               // that it claims with its first page
};

// Who decides about many stories.
struct Terms
{
    std::optional<ArticleId> chosen = {}; // the only one that may go out anew; none: every one
    // Of a store that was verified as a whole: the stories that are not as they were stored. None:
    // each is verified when something new of it goes out.
    std::optional<QSet<ArticleId>> damaged = {};
};

// Something new goes out as the table of steps lets it. What is refused stays as it went out last;
// of what was taken back nothing stays, whoever exports.
Result<GoingOut> decisionOn(Seat &seat, ArticleId id, const Terms &terms);

// Refused: who may not publish anything.
Result<> mayPublish(const Person &person);

// Verifies the store at once, where one by one would take longer.
Result<Terms> termsFor(Seat &seat, qsizetype newStories);

} // namespace feuillet
