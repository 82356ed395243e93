#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet::cli {

// Where a place stands in plainText(). Both count from 1; the column counts characters (code
// points).
struct Position
{
    qsizetype line = 1;
    qsizetype column = 1;
};
Position positionOf(const Article &article, const Place &place);

} // namespace feuillet::cli
