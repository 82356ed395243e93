#include "review/Notes.h"

#include <algorithm>

namespace feuillet {

namespace {

// What is decided stays where it was; an answer has no place of its own.
template <typename Move>
Notes withAnchors(Notes notes, Move move)
{
    for (Comment &comment : notes.comments)
        if (comment.isFirst())
            comment.anchor = move(comment.anchor);
    for (Suggestion &suggestion : notes.suggestions)
        if (suggestion.state == SuggestionState::Open)
            suggestion.anchor = move(suggestion.anchor);
    return notes;
}

} // namespace

const Suggestion *Notes::suggestion(SuggestionId id) const
{
    const auto found = std::ranges::find(suggestions, id, &Suggestion::id);
    return found == suggestions.end() ? nullptr : &*found;
}

Notes moved(const Notes &notes, const Article &before, const Article &after)
{
    if (before == after)
        return notes;
    return withAnchors(notes, [&](const Anchor &anchor) { return moved(anchor, before, after); });
}

Notes foundAgain(const Notes &notes, const Article &article)
{
    return withAnchors(notes, [&](const Anchor &anchor) { return foundAgain(anchor, article); });
}

QList<Suggestion> openSuggestions(const Notes &notes)
{
    QList<Suggestion> open;
    std::ranges::copy_if(notes.suggestions, std::back_inserter(open),
                         [](const Suggestion &one) { return one.state == SuggestionState::Open; });
    return open;
}

QList<Suggestion> openSuggestionsOf(const Notes &notes, PersonId person)
{
    QList<Suggestion> open = openSuggestions(notes);
    open.removeIf([person](const Suggestion &one) { return one.person != person; });
    return open;
}

} // namespace feuillet
