#pragma once

#include "proofing/grammar/Grammar.h"
#include "proofing/Passage.h"

namespace feuillet {

// For a command line, which may wait: what grammar finds in these passages, in their order. Missing
// when the engine is not installed, Unanswered when it fails too often. Texts that it cannot be
// asked about have no findings.
Result<QList<Finding>> grammarIn(const QList<Passage> &passages, Grammar &grammar);
// The same with an engine of its own, which takes 0.3 s more.
Result<QList<Finding>> grammarIn(const QList<Passage> &passages);

} // namespace feuillet
