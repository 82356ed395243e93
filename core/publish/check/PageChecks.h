#pragma once

#include "article/Place.h"
#include "publish/check/PageFaults.h"
#include "publish/Page.h"

#include <optional>

namespace feuillet {

// What a producer wants to know of a page before it goes out, beside its faults.
enum class PagePoint
{
    Flawed,         // PageCheck::flaw says how
    TitleTooLong,   // for a search engine; number: characters
    NoDescription,  // no lede and no text to take one from
    ShortLede,      // number: its characters
    NoPicture,      // none of the photos has its picture, so a shared link shows none
    PictureMissing, // a photo has its words and no picture
    NoAltText,
    AddressUnknown,   // the site's address is not set: no canonical, no shared image
    LinkWithoutWords, // only spaces
    LinkIncomplete,   // no full host name; about: the address
    LinkAmbiguous,    // the same words lead elsewhere further up; about: the words
    HeavyPage,        // without its photos; number: bytes
};

struct PageCheck
{
    PagePoint point;
    QString about = {};
    std::optional<Place> place = {}; // where to mend it in the article
    qsizetype number = 0;
    PageFlaw flaw = PageFlaw::NotParsed;
    int line = 0; // of index.html, for a flaw; 0: not known

    bool operator==(const PageCheck &) const = default;
};

// Faults first, then title and lede, pictures, links, weight, and last what no article can mend.
// The page is the article's.
QList<PageCheck> pageChecks(const Article &article, const Page &page);

// What a reader's browser loads at that width (CSS pixels, one dot each), in bytes before
// compression.
struct PageWeight
{
    qint64 html = 0;
    qint64 files = 0; // styles, scripts, fonts, logo
    qint64 photos = 0;

    qint64 total() const { return html + files + photos; }
    bool operator==(const PageWeight &) const = default;
};
PageWeight weightOf(const Page &page, int width);

} // namespace feuillet
