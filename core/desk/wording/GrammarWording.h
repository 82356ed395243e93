#pragma once

#include "proofing/grammar/Grammar.h"

namespace feuillet {

// What the reader must know of the engine: what is missing and how to get it, or that it is still
// reading. Empty when all is read.
QString sentence(GrammarState state, qsizetype passedOver = 0);
// The button beside it while it is missing or unavailable.
QString grammarRetry();

} // namespace feuillet
