#pragma once

#include "article/Article.h"
#include "article/Place.h"

#include <optional>

namespace feuillet {

// A character of a loaded page: before the at-th one (UTF-16) of the text in
// document.querySelectorAll(selector)[index].
struct Spot
{
    QString selector;
    qsizetype index = 0;
    qsizetype at = 0;

    bool operator==(const Spot &) const = default;
};

// The elements of a page that show a text of the article, the inner ones first.
const QStringList &spotSelectors();

// Where the page shows this place of the article; nothing for what no page shows.
std::optional<Spot> spotOf(const Article &article, const Place &place);
// The place of the article that the page shows there; its length is 0.
std::optional<Place> placeAt(const Article &article, const Spot &spot);

} // namespace feuillet
