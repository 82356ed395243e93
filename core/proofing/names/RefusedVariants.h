#pragma once

#include "proofing/HouseWords.h"
#include "proofing/Passage.h"

namespace feuillet {

// Spellings that the house refuses, each with the accepted one: rule spelling.refused-variant,
// arguments {as written, accepted}. In every text, titles and quotations too; behind an elision
// (l’) and a prefix (pro-); not inside a longer name that the house accepts. 10 ns a word when
// there is nothing.
QList<Finding> refusedVariantsIn(const Passage &passage, const HouseWords &houseWords);

} // namespace feuillet
