#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet {

// Every text of an article that is read, in reading order, each with its place (start 0, whole
// length).
struct PlacedText
{
    Place place;
    RichText text;
};
QList<PlacedText> textsOf(const Article &article);

// An article as a person reads it without a page: every text that is not empty on a line of its
// own, blank lines between.
QString plainText(const Article &article);

// One of them; empty if the place is gone.
RichText textAt(const Article &article, const Place &place);

// The article with the whole text at the place (its start and length are not looked at) replaced;
// marks are dropped in fields that carry none. Unchanged if the place is gone.
Article withTextAt(const Article &article, const Place &place, const RichText &text);

} // namespace feuillet
