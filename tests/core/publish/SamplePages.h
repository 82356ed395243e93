#pragma once

#include "publish/Page.h"

namespace feuillet::test {

// Three stories whose pages are kept byte by byte in tests/data/pages.
Article theWholeStory(); // every part that a page can have, two photos with their pictures
Article theBrief();      // a headline and a paragraph
Article theTrapStory();  // hostile words in every field, French spaces, a photo without its picture

Site theGazette();
Site theGazetteWithoutAddress();
Edition aProof();
Edition anEdition(); // 5 March 2024, 14:05 in Paris, and changed at 16:20

// Renditions of 480, 800 and 1200 pixels for any hash, with made-up bytes.
PhotoLookup somePictures();

Page pageOf(const Article &article, const Edition &edition = anEdition(),
            const Site &site = theGazette());
QString htmlOf(const Article &article);

} // namespace feuillet::test
