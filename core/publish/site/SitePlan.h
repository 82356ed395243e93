#pragma once

#include "publish/site/SiteStory.h"
#include "publish/Templates.h"

#include <functional>

namespace feuillet {

// A file of the site that is no page of a story. Its mark tells whether it would be another one
// without making it: equal marks, equal bytes.
struct PlannedFile
{
    QString path;
    QByteArray mark;
    std::function<Result<QByteArray>()> make; // valid as long as the stories and the templates
};

inline constexpr qsizetype storiesOnFront = 24; // the newest front has up to twice as many
inline constexpr qsizetype storiesInFeed = 50;

// Everything around the pages: fronts, rubrics, feeds, sitemaps, robots.txt, the page for what is
// not there, and pages at former addresses. A function of its arguments alone; the stories in any
// order. What needs whole addresses (feeds, sitemaps) is left out while the site has none.
QList<PlannedFile> plannedFiles(const QList<SiteStory> &stories, const Site &site,
                                const Templates &templates);

// Those at former addresses alone, for a folder of pages without fronts.
QList<PlannedFile> movedFiles(const QList<SiteStory> &stories, const Site &site,
                              const Templates &templates);

} // namespace feuillet
