#pragma once

#include "review/Comment.h"
#include "review/Suggestion.h"

namespace feuillet {

// All that people say about an article beside its text, the oldest first.
struct Notes
{
    QList<Comment> comments;
    QList<Suggestion> suggestions;

    const Suggestion *suggestion(SuggestionId id) const;
    bool operator==(const Notes &) const = default;
};

// After an edit, and in a text of which nobody told how it came to be.
Notes moved(const Notes &notes, const Article &before, const Article &after);
Notes foundAgain(const Notes &notes, const Article &article);

QList<Suggestion> openSuggestions(const Notes &notes);
QList<Suggestion> openSuggestionsOf(const Notes &notes, PersonId person);

} // namespace feuillet
