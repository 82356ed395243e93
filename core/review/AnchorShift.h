#pragma once

#include "article/Article.h"
#include "article/Place.h"

#include <optional>

namespace feuillet {

// Where a stretch of a text stands after an edit: from what the text was and what it is. In the
// body it may have gone into another paragraph. Nothing when no word of it is left; a point is lost
// with the words on both sides of it.
std::optional<Place> shifted(const Place &place, const Article &before, const Article &after);

} // namespace feuillet
