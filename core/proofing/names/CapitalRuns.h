#pragma once

#include "proofing/Passage.h"

namespace feuillet {

// Neighbouring capitalised words of a passage, with the particles between them: "Yann Le Goffic",
// "Aude de Kermeur", "OTAN". Behind an elision the name begins at its capital. What is left alone
// has none.
struct CapitalRun
{
    std::vector<Stretch> words; // the particles too
    bool opensSentence = false;

    Stretch whole() const
    {
        return {words.front().start, words.back().end() - words.front().start};
    }
};

std::vector<CapitalRun> capitalRuns(const Passage &passage);

} // namespace feuillet
