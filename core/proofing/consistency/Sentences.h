#pragma once

#include "proofing/Passage.h"

namespace feuillet::consistency {

// A sentence by its words alone: case, accents, punctuation and spaces are not compared.
struct Sentence
{
    Stretch where; // from its first word to its last
    qsizetype words = 0;
    quint64 print = 0;
    bool operator==(const Sentence &) const = default;
};

// Long enough to be no formula ("Il n'en est rien.").
QList<Sentence> sentencesIn(const Passage &passage);
// Whether two of them have as many words: else none is there twice.
bool mayRepeatSentence(const Passage &passage);

} // namespace feuillet::consistency
