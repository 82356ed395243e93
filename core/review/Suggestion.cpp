#include "review/Suggestion.h"

#include <QHash>

#include <algorithm>

namespace feuillet {

namespace {

// Words from the end of each text on, so that none moves another; then blocks, those that only go
// first, for their ids may come back elsewhere.
QList<Suggestion> inOrderOfTaking(QList<Suggestion> suggestions)
{
    const auto turn = [](const Suggestion &one) {
        const Replacement &by = one.replacement;
        return !by.isOfBlocks() ? 0 : by.come.isEmpty() ? 1 : 2;
    };
    std::ranges::stable_sort(suggestions, [&turn](const Suggestion &a, const Suggestion &b) {
        if (turn(a) != turn(b) || turn(a) > 0)
            return turn(a) < turn(b);
        return a.anchor.place.start > b.anchor.place.start;
    });
    return suggestions;
}

} // namespace

Suggestion suggested(const Article &article, const Proposal &proposal, PersonId person,
                     const QDateTime &at)
{
    return {.id = SuggestionId::random(),
            .anchor = anchored(article, proposal.place),
            .replacement = proposal.replacement,
            .person = person,
            .at = at};
}

// Blocks are known by their ids, and are compared whole.
std::optional<Article> withAccepted(const Article &article, const Suggestion &suggestion)
{
    const Replacement &replacement = suggestion.replacement;
    if (!replacement.isOfBlocks() && !suggestion.anchor.isAsQuoted())
        return std::nullopt;
    return withProposal(article, {suggestion.anchor.place, replacement});
}

AcceptedAll withAllAccepted(const Article &article, const QList<Suggestion> &suggestions)
{
    AcceptedAll all{article, {}};
    QHash<Place, qsizetype> untouched; // the end of what no suggestion has changed yet
    for (const Suggestion &one : inOrderOfTaking(suggestions)) {
        const Place &place = one.anchor.place;
        const bool isOfBlocks = one.replacement.isOfBlocks();
        if (!isOfBlocks && place.end() > untouched.value(textOf(place), place.end()))
            continue;
        const auto next = withAccepted(all.article, one);
        if (!next)
            continue;
        all.article = *next;
        all.accepted.append(one.id);
        if (!isOfBlocks)
            untouched.insert(textOf(place), place.start);
    }
    return all;
}

QList<Suggestion> suggestionsBetween(const Article &article, const Article &proposed,
                                     const QList<Suggestion> &before, PersonId person,
                                     const QDateTime &at)
{
    QList<Suggestion> suggestions;
    for (const Proposal &proposal : proposalsBetween(article, proposed)) {
        const auto same = std::ranges::find_if(before, [&proposal](const Suggestion &one) {
            return one.anchor.place == proposal.place && one.replacement == proposal.replacement;
        });
        suggestions.append(same != before.end() ? *same : suggested(article, proposal, person, at));
    }
    return suggestions;
}

} // namespace feuillet
