#pragma once

#include "proofing/Passage.h"
#include "proofing/typography/Edits.h"

namespace feuillet {

// What the style wants in this text: exactly one replacement each, none for marks that have no
// partner. Making all of them leaves nothing to make.
QList<Finding> typographyIn(const Passage &passage, const HouseStyle &style);
// The same without places and sentences.
Edits typographyEdits(const Passage &passage, const HouseStyle &style);

// In one go; again changes nothing. Of an article: every text that is read for mistakes. Where the
// style sets the letters of ordinals higher, texts that carry marks get that mark.
RichText withTypography(const RichText &text, const HouseStyle &style);
Article withTypography(const Article &article, const HouseStyle &style);

// The text with one finding of typographyIn() mended.
RichText withMended(const RichText &text, const Finding &finding);

} // namespace feuillet
