#include "proofing/slips/rules/Rules.h"

namespace feuillet {

std::vector<SlipTable> slipTables()
{
    return {expressionSlips(), verbForNounSlips(), homophoneSlips(), otherHomophoneSlips(),
            elisionSlips(),    infinitiveSlips(),  subjectSlips(),   participleSlips(),
            adjectiveSlips(),  determinerSlips()};
}

} // namespace feuillet
