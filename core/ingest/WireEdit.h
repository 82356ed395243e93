#pragma once

#include "article/Article.h"

namespace feuillet {

// The article as somebody rewrote it in wire text: what a wire carries is taken from the wire, all
// else stays (pictures, keywords, desk fields), and so do the ids and marks of paragraphs that were
// not touched.
Article withWire(const Article &base, const Article &wire);

} // namespace feuillet
