#pragma once

#include "article/Body.h"
#include "publish/Site.h"

namespace feuillet {

// For a clipboard: clean HTML without styles or ids, no-break spaces as characters. List items that
// follow each other share a <ul>.
QString fragmentHtml(const QList<Block> &blocks);

// The whole story for a CMS: kicker, <h1>, lede, what readers were told since it went out, body,
// signature; of a story that was taken back only its title and why. Photos stay behind, and so do
// their captions: a CMS keeps pictures with words of their own.
QString fragmentHtml(const Article &article, const Edition &edition);

} // namespace feuillet
