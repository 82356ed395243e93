#pragma once

#include "article/Canonical.h"
#include "signoff/Notice.h"

namespace feuillet {

// Who saves, when and why. The first author saves; the others' words are in it too (a draft taken
// up, a merge), and four eyes counts them all.
struct Saving
{
    QList<PersonId> authors;
    QDateTime at;
    QString reason; // a key such as "import" or "save", or the person's own words
};

struct Revision
{
    ArticleId article;
    int number = 0; // from 1
    int base = 0;   // the revision it was written from; 0 for the first
    Saving saving;
    Digest digest; // of what a reader sees
};

// A step that was taken.
struct StepTaken
{
    ArticleId article;
    Action action = Action::Submit;
    Stage from = Stage::Draft;
    Stage to = Stage::Draft;
    int revision = 0; // the newest at that moment
    PersonId person;
    QDateTime at;
    QString note;
    std::optional<Notice> notice = {}; // what readers are told; its moment is the step's

    bool operator==(const StepTaken &) const = default;
};

} // namespace feuillet
