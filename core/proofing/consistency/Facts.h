#pragma once

#include "proofing/consistency/Dates.h"
#include "proofing/consistency/Figures.h"
#include "proofing/consistency/Names.h"
#include "proofing/consistency/Quotes.h"
#include "proofing/consistency/Sentences.h"
#include "proofing/consistency/WordPrint.h"
#include "proofing/Passage.h"

#include <vector>

namespace feuillet {

// What one passage states, for comparing it with the others: some 10 us a paragraph, so keep it
// with the passage.
struct Facts
{
    QList<consistency::Figure> figures;
    QList<consistency::WrittenDate> dates;
    QList<consistency::NearDay> nearDays;
    QList<consistency::Name> names;
    QList<consistency::Acronym> acronyms; // those that a reader may not know
    QList<consistency::Sentence> sentences;
    consistency::Quotes quotes;
    QString initials;           // of its words, for finding what an acronym stands for
    std::vector<quint32> words; // sorted: the prints of its words and of their stems

    // The word or one that is derived from it.
    bool mentions(const consistency::WordPrint &word) const;
};

Facts factsOf(const Passage &passage);

} // namespace feuillet
