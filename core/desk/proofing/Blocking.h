#pragma once

#include "desk/proofing/Proof.h"

namespace feuillet {

bool canBlock(const ProofSettings &settings); // by default no rule blocks

// Reads the article as the settings want it. FindingsBlock ("how many:rule:words" of the first)
// while a finding of a blocking rule stands; one that somebody answered for good does not. Missing
// or Unanswered when what a blocking rule needs (the dictionary, grammar) is not there: unread is
// not faultless. It takes some 100 ms, and seconds when a rule of grammar blocks.
Result<> nothingBlocks(Seat &seat, ArticleId id, const Article &article);

} // namespace feuillet
