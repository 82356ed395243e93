#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet::cli {

// An article as a person reads it in a terminal: every text that is not empty on a line of its own,
// blank lines between.
QString plainText(const Article &article);

// Where a place stands in that text. Both count from 1; the column counts characters (code points).
struct Position
{
    qsizetype line = 1;
    qsizetype column = 1;
};
Position positionOf(const Article &article, const Place &place);

} // namespace feuillet::cli
