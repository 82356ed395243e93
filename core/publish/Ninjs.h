#pragma once

#include "article/Article.h"
#include "base/Id.h"
#include "publish/Site.h"

namespace feuillet {

// What a receiver knows an item by.
struct ItemVersion
{
    ArticleId article;
    int revision = 0;
    QString page; // whole address of its page; empty: not known, so not said
};

// IPTC ninjs 3.1 (iptc.org/std/ninjs), indented, sorted keys. The body twice, as HTML and as plain
// text; photos as associations with their words, named by the SHA-256 of their file (RFC 6920).
// A proof is "withheld", a story that was taken back "canceled" and without its text. Desk notes
// stay in the house; urgency, slugline and embargo are for the receiver.
QByteArray toNinjs(const Article &article, const Edition &edition, const Site &site,
                   const ItemVersion &version);

} // namespace feuillet
