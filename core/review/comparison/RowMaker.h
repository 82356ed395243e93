#pragma once

#include "review/Comparison.h"

namespace feuillet {

// One side of a row.
struct Side
{
    Place place;
    RichText text;
    ParagraphKind kind = ParagraphKind::Text;
};

// A text that stands in both, in one of them, or (nullptr) not there.
ComparedRow textRow(const Side *before, const Side *after);

// A fact is not compared word by word.
ComparedRow factRow(Aspect aspect, const Place &place, const QString &before, const QString &after);

} // namespace feuillet
