#pragma once

#include "review/Suggestion.h"

namespace feuillet {

// A suggestion as it is told: what stands there and what would. Of long stretches that have much in
// common only what differs, with some words around it; a pilcrow stands between two paragraphs.
struct SuggestionWords
{
    QString before; // empty: something is added
    QString after;  // empty: something goes

    bool operator==(const SuggestionWords &) const = default;
};

SuggestionWords wordsOf(const Suggestion &suggestion);

// Where the first thing that a suggestion about blocks changes stands in the first that goes, if
// its words stay and only their paragraphs are others.
std::optional<Place> breakOf(const Suggestion &suggestion);

} // namespace feuillet
