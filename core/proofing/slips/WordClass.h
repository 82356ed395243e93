#pragma once

#include "proofing/words/Readings.h"

namespace feuillet {

struct Word;

// A set of what rules ask of a word beyond its spelling: <noun>, <pp>… A bit each.
using WordClasses = quint64;

namespace wordclass {
// Not for patterns to name: every word has it, also the one that is not there; and where it stands.
inline constexpr WordClasses always = WordClasses{1} << 63U;
inline constexpr WordClasses clauseStart = WordClasses{1} << 62U;
inline constexpr WordClasses sentenceStart = WordClasses{1} << 61U;
} // namespace wordclass

WordClasses wordClassNamed(QStringView name); // one that there is

// What a word is by its letters and readings, in lower case; and all of them where it stands.
WordClasses classesOf(QStringView lower, Readings is);
WordClasses writtenClasses(const Word &word, const Word *before, WordClasses ofLetters);

} // namespace feuillet
