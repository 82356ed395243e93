#pragma once

#include "proofing/slips/Pattern.h"

#include <QStringList>

namespace feuillet {

// What a row proposes for the words that its pattern covers, in their case and with the apostrophe
// of the text.
QStringList proposalsOf(const SlipRow &row, const Match &match, const Words &words,
                        const Dictionary &dictionary, QChar apostrophe);

} // namespace feuillet
