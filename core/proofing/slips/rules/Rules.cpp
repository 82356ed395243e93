#include "proofing/slips/rules/Rules.h"

namespace feuillet {

std::vector<SlipTable> slipTables()
{
    return {expressionSlips(), verbForNounSlips(), homophoneSlips(),  otherHomophoneSlips(),
            elisionSlips(),    infinitiveSlips(),  participleSlips(), subjectSlips(),
            adjectiveSlips(),  determinerSlips()};
}

} // namespace feuillet
