#pragma once

#include "publish/site/SiteManifest.h"
#include "publish/site/SiteStory.h"

#include <QHash>

namespace feuillet {

// A story as it stands in a site.
struct PlacedStory
{
    ArticleId id;
    SiteStory story;
    ChainHead rests;       // the newest entry of the ledger that its page shows something of
    QList<SiteFile> files; // its page last; assets that all pages share are told apart

    bool operator==(const PlacedStory &) const = default;
};

// A file around the stories.
struct PlacedFile
{
    SiteFile file;
    QByteArray mark; // of what it was made of; empty: of the program's templates

    bool operator==(const PlacedFile &) const = default;
};

// What the last export to a folder knew, kept beside the folder so that the next one need not read
// the stories that did not change. All of it can be had from the store again: without it an export
// takes longer and gives the same bytes.
struct SiteState
{
    QByteArray mark; // of the program, its templates and the site's settings
    bool whole = false;
    ChainHead seen; // of the ledger: what came after is to be looked at
    QList<PlacedStory> stories;
    QHash<QString, PlacedFile> others; // by path
    QList<ArticleId> waiting; // refused then; to be looked at again, whatever the ledger says
};

QByteArray toBytes(const SiteState &state);
std::optional<SiteState> siteStateFrom(const QByteArray &bytes);

} // namespace feuillet
