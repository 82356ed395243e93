#pragma once

#include "proofing/Passage.h"
#include "proofing/Spelling.h"

namespace feuillet {

// A word of a text that the verdict is not Right on.
struct Misspelling
{
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    Verdict verdict = Verdict::Unknown;

    bool operator==(const Misspelling &) const = default;
};
QList<Misspelling> misspellings(QStringView text, Spelling &spelling);

// As a finding without a place in an article.
Finding findingOf(QStringView text, const Misspelling &word);

// As findings: rule spelling.unknown, certain, or spelling.name, quiet; argument the word. Without
// replacements, which are made on demand.
QList<Finding> misspellings(const Passage &passage, Spelling &spelling);

QStringList spellingRules(); // every id, that of refusedVariantsIn() too

} // namespace feuillet
