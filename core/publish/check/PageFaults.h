#pragma once

#include "publish/Page.h"

namespace feuillet {

// What a page must not be, however the newsroom's own templates make it.
enum class PageFlaw
{
    NotParsed,     // a parser had to repair it
    NoLanguage,    // of <html>, a BCP 47 tag
    NoTitle,       // none, or empty
    NoPolicy,      // the first <meta> is no Content-Security-Policy that keeps strangers out
    NoMain,        // not exactly one <main>
    HeadlineCount, // not exactly one <h1>
    HeadingOrder,  // a level is left out
    EmptyHeading,
    RepeatedId,
    UnknownId, // a label or a link into the page leads nowhere
    ImageWithoutAlt,
    ImageWithoutSize, // then the text jumps when it comes
    TimeWithoutDate,
    InlineScript, // other than a block of JSON-LD
    InlineStyle,
    Handler,          // onclick and its like
    ForbiddenElement, // frames, plugins, forms that send, <base>, a refresh
    UnsafeLink,       // to what nobody may follow: javascript:, data:
    OutsideFile,      // a style, script or image of somebody else, or above the site's folder
    MissingFile,      // of the page's own
    BrokenMetadata,   // JSON-LD that is no JSON
};

struct PageFault
{
    PageFlaw flaw;
    QString about; // an id, an address, an element's name; empty where the flaw says all
    int line = 0;  // of index.html, from 1; 0 for what is not there
    int column = 0;

    bool operator==(const PageFault &) const = default;
};

// In the order of the page. Our own check, always there; the checkers that tests/web runs know
// more.
QList<PageFault> pageFaults(const Page &page);

} // namespace feuillet
