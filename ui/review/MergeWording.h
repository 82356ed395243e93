#pragma once

#include "review/Merge.h"

namespace feuillet {

// What a conflict is about, as a heading over its two texts.
QString headingOf(const MergeConflict &conflict);

// What a side says there; in words too where it is no text.
QString sayingOf(const MergeConflict &conflict, const Article &side, bool isMine);

// Whether its base and words can be compared.
bool isText(const MergeConflict &conflict);

} // namespace feuillet
