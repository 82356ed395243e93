#pragma once

#include "review/Anchor.h"

#include <QDateTime>

namespace feuillet {

using CommentId = Id<struct CommentTag>;

// What somebody says about a passage. The first of a thread has the anchor and is resolved for all.
struct Comment
{
    CommentId id;
    CommentId thread; // the first one's id
    Anchor anchor;    // of the first
    PersonId person;
    QDateTime at;
    QString text;
    PersonId resolvedBy = {};
    QDateTime resolvedAt = {}; // invalid while it is open

    bool isFirst() const { return id == thread; }
    bool isOpen() const { return !resolvedAt.isValid(); }
    bool operator==(const Comment &) const = default;
};

} // namespace feuillet
