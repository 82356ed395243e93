#pragma once

#include "desk/Publish.h"

#include <functional>

namespace feuillet {

// How far an export is. The pages take longest.
struct ExportProgress
{
    enum class Part
    {
        Pages,
        Fronts, // with feeds and sitemaps
    };
    Part part = Part::Pages;
    qsizetype done = 0;
    qsizetype total = 0;
};
// Told often, by the thread that asked for the export; false ends it with Fault::Cancelled, and the
// folder is as it was.
using OnProgress = std::function<bool(const ExportProgress &)>;

struct SiteReport
{
    QList<Published> published; // what went out now: new stories, new texts, notices
    QList<std::pair<ArticleId, Error>> leftOut; // why; of those that were out, that page stays
    qsizetype stories = 0;                      // in the folder
    int written = 0;                            // files, the manifest not counted
    int removed = 0;
};

// The whole site: everything that is signed or was published, with fronts and, where the site's
// address is known, feeds and sitemaps. What is signed goes out as publish() lets it; what is
// refused is told and keeps nobody back; a story that is being changed stays as it went out last.
// The folder changes at once or not at all, and only what differs is written. Refused: who may not
// publish; NotOurs: a file that no export put there stands where one should.
Result<SiteReport> publishSite(Seat &seat, const QString &folder, const OnProgress &progress = {});

// The same for one story that goes out anew. In a folder without fronts there are none afterwards.
Result<SiteReport> publishInto(Seat &seat, ArticleId id, const QString &folder);

} // namespace feuillet
