#pragma once

#include "desk/publish/Release.h"
#include "desk/Seat.h"
#include "publish/Page.h"

namespace feuillet {

// The site's name and address are settings of the desk.
Result<Site> site(Database &database);
Result<> setSite(Database &database, const Site &site);

// The page as it would be exported now: what the preview shows, in the built-in templates where the
// newsroom's own are broken (publish/PageTemplates.h tells why). Unsigned text gives a proof when
// asked so.
Result<Page> pageOf(Seat &seat, ArticleId id, const Article &article, bool proof);

Result<Page> pageOf(Database &database, const Templates &templates, const Release &release);
// The page of the text that is sealed, or of what was taken back, whether or not it may go out.
Result<Page> releasedPage(Seat &seat, ArticleId id);

struct Published
{
    ArticleId article;
    QString path;         // of the page's index.html
    bool changed = false; // false: every file held these bytes already
};

// Puts the page of a sealed text into the folder, verified at this moment; logs it and moves the
// stage. Its date is the seal's, so that a page that is exported again is the same. Where the
// folder holds a whole site (publish/SiteExport.h), its fronts and feeds follow. Refused (nothing
// is written) when the text is not sealed or changed since, or when another article has the page's
// address.
Result<Published> publish(Seat &seat, ArticleId id, const QString &folder);
// A watermarked proof of the newest revision, sealed or not, below "epreuves" in the folder, so
// that it never takes the place of a page; no stage moves.
Result<Published> publishProof(Seat &seat, ArticleId id, const QString &folder);

} // namespace feuillet
