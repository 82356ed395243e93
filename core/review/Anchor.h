#pragma once

#include "article/Article.h"
#include "article/Place.h"
#include "base/Result.h"

class QJsonObject;

namespace feuillet {

// A passage that somebody pointed at. It stays with its words while the text around it, or it
// itself, is edited; and can be looked for in a text that was changed elsewhere.
struct Anchor
{
    Place place;       // where it stands, or stood last
    QString quotation; // the words as they were pointed at; empty: a point between two words
    QString words;     // those that stand there now
    QString before;    // a few characters on each side
    QString after;
    bool gone = false; // nothing of the passage stands any more

    bool isAsQuoted() const { return !gone && words == quotation; }
    bool operator==(const Anchor &) const = default;
};

Anchor anchored(const Article &article, const Place &place);

// The anchor after an edit. What was cut in two by a new paragraph stays with the longer part, and
// is whole again when the two are joined.
Anchor moved(const Anchor &anchor, const Article &before, const Article &after);

// The anchor in a text of which nobody told how it came to be: by its place, its quotation and what
// stood around it.
Anchor foundAgain(const Anchor &anchor, const Article &article);

bool holds(const Article &article, const Place &text); // whether there is such a text, even empty

QJsonObject toJson(const Anchor &anchor);
Result<Anchor> anchorFromJson(const QJsonObject &json); // Malformed

} // namespace feuillet
