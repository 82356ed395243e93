#pragma once

#include "publish/site/SitePlan.h"

namespace feuillet::listing {

// Stories that lists show, the newest first.
using Stories = QList<const SiteStory *>;

struct Rubric
{
    QString name;
    QString slug;
    Stories stories;
};

// What every planned file is made of.
struct Listing
{
    const Site &site;
    const Templates &templates;
    Stories stories;       // those that were withdrawn left out
    QList<Rubric> rubrics; // by their slugs
    QByteArray mark;       // of the site and its templates

    // "" while the site's address is not known
    QString whole(const QString &path) const;
    // Equal for equal arguments on an equal site.
    QByteArray markOf(const QString &kind, const Stories &shown,
                      const QStringList &words = {}) const;
};

Listing listingOf(const QList<SiteStory> &stories, const Site &site, const Templates &templates);

QList<PlannedFile> fronts(const Listing &listing);
QList<PlannedFile> feeds(const Listing &listing);
QList<PlannedFile> sitemaps(const Listing &listing);

} // namespace feuillet::listing
