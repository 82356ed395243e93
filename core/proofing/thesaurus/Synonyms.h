#pragma once

#include "proofing/Passage.h"
#include "proofing/thesaurus/Thesaurus.h"
#include "proofing/thesaurus/WordForming.h"

#include <optional>

namespace feuillet {

// What may stand in place of a word of a text.
struct Synonyms
{
    Stretch stretch; // of the word, and of an elided "d'" before it
    QString word;
    // Ready to stand there: inflected like it (but for tenses), with the word's capitals and kind
    // of apostrophe, and "d'" made anew
    // ("de maisons"). Only what elides like it behind "l'", which has no full form to choose.
    QList<Meaning> meanings;
};

// For the word at the caret or, with a length, for what is selected. Words that the thesaurus does
// not know are looked up by their base forms. At most so many synonyms of a meaning.
std::optional<Synonyms> synonymsAt(QStringView text, qsizetype start, qsizetype length,
                                   Thesaurus &thesaurus, const WordForming &forming,
                                   qsizetype most = 48);

} // namespace feuillet
