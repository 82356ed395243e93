#pragma once

#include "desk/Standing.h"
#include "publish/Site.h"

namespace feuillet {

// What goes out of an article when it is published now: the text, or of one that was taken back the
// text that went out last, with all that the page tells around it.
struct Release
{
    Article article;
    Edition edition;
};

Result<Release> releaseOf(Database &database, const Standing &standing);

// The page's dates, its address since it first went out, and what readers were told. The seal's
// date is the page's, so that a page that is exported again is the same.
Result<Edition> editionOf(Database &database, ArticleId id, const std::optional<Seal> &seal,
                          const QList<StepTaken> &steps);

} // namespace feuillet
