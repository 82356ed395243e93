#pragma once

#include "proofing/grammar/Remarks.h"
#include "proofing/Passage.h"

namespace feuillet {

// Whether the engine is asked about it: prose that is not a quotation from end to end.
bool isReadForGrammar(const Passage &passage);

// What of the engine's remarks on this passage is worth telling: rule "grammar." and the engine's
// type, its message, the words as argument. Rival fixes of one fault ("la nouveau": le nouveau, la
// nouvelle) are one finding over all of it. Nothing on quotations, names, or what is left alone.
QList<Finding> grammarFindings(const Passage &passage, const QList<GrammarRemark> &remarks);

} // namespace feuillet
