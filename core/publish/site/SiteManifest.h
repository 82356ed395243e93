#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "signoff/Chain.h"

#include <QList>

namespace feuillet {

// A file as it was exported.
struct SiteFile
{
    QString path;
    qint64 size = 0;
    QByteArray sha256; // raw
    // Of a story's file; the others are made of many stories.
    ArticleId article = {};
    int revision = 0;
    QByteArray seal = {}; // the digest that was signed, raw

    bool operator==(const SiteFile &) const = default;
};

// What a site consists of, for who wants to know whether it is still so: manifest.json in its
// folder. The head is the newest entry of the ledger that the site shows something of, so that the
// same sealed stories give the same manifest, whatever else happens at the desk.
struct SiteManifest
{
    // Of the program, its templates and the site's name: all that decides about a page but its
    // story.
    QByteArray mark;
    bool whole = true; // false: pages alone, without fronts
    ChainHead head;
    QList<SiteFile> files; // by their paths

    bool operator==(const SiteManifest &) const = default;
};

inline constexpr auto manifestFile = "manifest.json";

QByteArray toBytes(const SiteManifest &manifest);               // one line a file
Result<SiteManifest> siteManifestFrom(const QByteArray &bytes); // Malformed, TooNew

} // namespace feuillet
