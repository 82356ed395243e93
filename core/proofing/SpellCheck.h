#pragma once

#include "article/Texts.h"
#include "proofing/Finding.h"
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
// Leaves alone what is marked noCheck or as another language than French.
QList<Misspelling> misspellings(const RichText &text, Spelling &spelling);

// As findings, in reading order, without replacements: those are made on demand. Names, credits,
// the signature, the dateline and the keywords are not prose.
bool isProse(Field field);
QList<Finding> misspellings(const Article &article, Spelling &spelling);

} // namespace feuillet
