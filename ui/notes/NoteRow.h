#pragma once

#include "review/Notes.h"

#include <variant>

namespace feuillet {

struct SaidLine
{
    QString who;
    QDateTime at;
    QString text;

    bool operator==(const SaidLine &) const = default;
};

// A thread of comments, as its card shows it.
struct ThreadRow
{
    CommentId id;
    Place place; // where to jump to
    QString quotation;
    bool gone = false;
    QList<SaidLine> said;
    QString resolvedBy; // empty while it is open
    bool mine = false;  // who looks has a part in it

    bool isOpen() const { return resolvedBy.isEmpty(); }
    bool operator==(const ThreadRow &) const = default;
};

// A suggestion: what stands there, and what would.
struct SuggestionRow
{
    SuggestionId id;
    Place place;
    QString before;
    QString after;
    SaidLine said; // who, when, and why if they say so
    SuggestionState state = SuggestionState::Open;
    QString decidedBy;
    bool saved = false;     // the text that has it
    bool canAccept = false; // the passage stands as it was quoted
    bool mine = false;

    bool isOpen() const { return state == SuggestionState::Open; }
    bool operator==(const SuggestionRow &) const = default;
};

using NoteRow = std::variant<ThreadRow, SuggestionRow>;

} // namespace feuillet
