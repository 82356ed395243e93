#pragma once

#include "base/Id.h"

#include <QMetaType>

namespace feuillet {

enum class Field
{
    Kicker,
    Headline,
    WebHeadline,
    Lede,
    Crosshead, // Place::section says which
    Paragraph, // Place::paragraph says which
    Caption,   // this and the three below: Place::photo says which
    AltText,
    Creator,
    Provider,
    Credit,
    Signature,
    Dateline,
    Rubric,
    Keywords,
    DeskNote,
};

// A stretch of one field's text, in UTF-16 units. It survives edits elsewhere, for it hangs on ids.
struct Place
{
    Field field = Field::Headline;
    ParagraphId paragraph{};
    SectionId section{};
    qsizetype photo = 0;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Place &) const = default;
};

// The same field of the same paragraph, crosshead or photo, wherever in it.
inline bool sameText(Place a, const Place &b)
{
    a.start = b.start;
    a.length = b.length;
    return a == b;
}

} // namespace feuillet
