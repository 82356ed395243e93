#pragma once

#include "base/Id.h"

#include <QHashFunctions>
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
    Caption,   // this and those down to Credit: Place::photo says which
    AltText,
    Creator,
    Provider,
    Rights,
    Scene,
    TakenOn,
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

// The field of the paragraph, crosshead or photo, wherever in it: a key for the text.
inline Place textOf(Place place)
{
    place.start = 0;
    place.length = 0;
    return place;
}

inline bool sameText(const Place &a, const Place &b)
{
    return textOf(a) == textOf(b);
}

inline size_t qHash(const Place &place, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(place.field), place.paragraph, place.section,
                      place.photo, place.start, place.length);
}

} // namespace feuillet
