#pragma once

#include "base/Result.h"
#include "proofing/HouseWords.h"

namespace feuillet {

// The house dictionary as a file that people read and edit, UTF-8, one entry a line:
//
//     kind; spelling; refused spellings with | between them; function; note
//
// Kinds are word, person, place, acronym (mot, personne, lieu, sigle are read too). What follows
// the spelling may be left out; a note may hold semicolons. Empty lines and those that begin with
// # say nothing.
QString houseWordsText(const QList<HouseWord> &entries);

// An entry and the line it stands on, from 1.
struct HouseWordLine
{
    HouseWord entry;
    qsizetype line = 0;
};

// All or nothing: Malformed with the number of the first line that is no valid entry, or that
// repeats the spelling of another.
Result<QList<HouseWordLine>> readHouseWords(QStringView text);

} // namespace feuillet
