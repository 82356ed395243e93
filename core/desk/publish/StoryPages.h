#pragma once

#include "desk/publish/GoingOut.h"
#include "desk/publish/SiteWriter.h"

#include <functional>

namespace feuillet {

// A story whose page is in the folder.
struct MadeStory
{
    PlacedStory placed;
    Seal seal;
    std::optional<StepTaken> step; // to be logged
    bool isNews = false;           // readers have not seen it so
    bool isFirst = false;          // it never went out, and claims its address
    bool changed = false;          // some file of it was written
};

// What came of the stories that were looked at.
struct MadePages
{
    QList<MadeStory> stories;
    QList<std::pair<ArticleId, Error>> leftOut; // refused, or the text or a picture is not there
    QList<ArticleId> waiting;                   // something of theirs is still to go out
    QHash<QString, PageFile> assets;            // that pages share, by path
};

struct PagesToMake
{
    QList<ArticleId> ids;
    Terms terms;
    Site site;
};

// How far it is; false ends it with Fault::Cancelled. Called by the thread that asked.
using Step = std::function<bool(qsizetype done, qsizetype total)>;

// Decides on each, makes its page and puts it into the folder: on all processors when they are
// many, one story a processor in memory. An error only if the folder cannot be written.
Result<MadePages> makePages(Seat &seat, const PagesToMake &pages, SiteWriter &writer,
                            const Step &step);

} // namespace feuillet
