#pragma once

#include "proofing/slips/Pattern.h"

#include <span>
#include <vector>

namespace feuillet {

using SlipTable = std::span<const SlipRow>;

// A file each. Where two rules speak of the same words, the first of them counts.
SlipTable expressionSlips();
SlipTable homophoneSlips();      // a/à, et/est, ou/où, la/là…
SlipTable otherHomophoneSlips(); // ces/ses/c'est/s'est, quel/qu'elle, tout/tous…
SlipTable elisionSlips();
SlipTable verbForNounSlips();
SlipTable infinitiveSlips(); // -er, -é, -ez
SlipTable participleSlips(); // their agreement
SlipTable subjectSlips();    // of verb and subject
SlipTable determinerSlips(); // of determiner and noun
SlipTable adjectiveSlips();  // of noun and adjective

std::vector<SlipTable> slipTables();

} // namespace feuillet
