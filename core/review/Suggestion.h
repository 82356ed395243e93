#pragma once

#include "review/Anchor.h"
#include "review/Proposal.h"

#include <QDateTime>

namespace feuillet {

using SuggestionId = Id<struct SuggestionTag>;

enum class SuggestionState
{
    Open,
    Accepted,
    Refused,
};

// A change that somebody proposes instead of making it.
struct Suggestion
{
    SuggestionId id;
    Anchor anchor;
    Replacement replacement;
    PersonId person;
    QDateTime at;
    QString remark = {}; // why, if somebody says so
    SuggestionState state = SuggestionState::Open;
    PersonId decidedBy = {};
    QDateTime decidedAt = {};
    int revision = 0; // that has it, once accepted and saved

    // Nobody has decided, or the text that has it is not saved yet: nothing is signed so long.
    bool isPending() const
    {
        return state == SuggestionState::Open ||
               (state == SuggestionState::Accepted && revision == 0);
    }
    bool operator==(const Suggestion &) const = default;
};

Suggestion suggested(const Article &article, const Proposal &proposal, PersonId person,
                     const QDateTime &at);

// The article as the suggestion would have it; nothing if the passage has changed since or is gone.
std::optional<Article> withAccepted(const Article &article, const Suggestion &suggestion);

// All that can be, one after the other; a suggestion about words that another one changed is left.
struct AcceptedAll
{
    Article article;
    QList<SuggestionId> accepted;
};
AcceptedAll withAllAccepted(const Article &article, const QList<Suggestion> &suggestions);

// What a person proposes by a proposed copy of the article: those of theirs that it still says stay
// as they are.
QList<Suggestion> suggestionsBetween(const Article &article, const Article &proposed,
                                     const QList<Suggestion> &before, PersonId person,
                                     const QDateTime &at);

} // namespace feuillet
