#pragma once

#include "desk/Seat.h"
#include "proofing/HouseWords.h"
#include "proofing/names/NameProposals.h"
#include "proofing/Spelling.h"

namespace feuillet {

Result<QList<HouseWord>> houseDictionary(Seat &seat); // by spelling
Result<QStringList> houseWords(Seat &seat);           // its accepted spellings

// The entry, cleaned; in place of the one of the former spelling, or of its own. Refused when it is
// not valid (HouseWordInvalid), or when it accepts what another refuses or refuses what another
// accepts or refuses (HouseWordClash, about the spelling). Unknown if there is none of the former
// spelling.
Result<> keepHouseWord(Seat &seat, const HouseWord &entry, const QString &formerSpelling = {});
Result<> removeHouseWord(Seat &seat, const QString &spelling); // Unknown
Result<> learnWord(Seat &seat, const QString &word); // one that is there already stays as it is

// As one file, the format of proofing/names/HouseWordsText.h. An imported entry takes the place of
// the one of its spelling, others stay; answers how many were read. All or nothing: Undecodable, or
// Malformed with the name and the line, "names.txt:12".
Result<QByteArray> exportedHouseWords(Seat &seat);
Result<qsizetype> importHouseWords(Seat &seat, const QByteArray &bytes, const QString &name);

// The names that the latest signed and published articles use and nobody taught yet.
Result<QList<NameProposal>> nameProposals(Seat &seat, Spelling &spelling, int mostArticles = 200);

} // namespace feuillet
