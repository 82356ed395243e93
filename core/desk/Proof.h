#pragma once

#include "desk/Seat.h"
#include "proofing/Finding.h"

namespace feuillet {

// Everything that proofing finds in the article, in the order of the one list: certain faults
// first. The words of the house dictionary are known. Missing when no French dictionary is
// installed.
Result<QList<Finding>> proof(Seat &seat, const Article &article);

Result<> learnWord(Seat &seat, const QString &word);
Result<QStringList> houseWords(Seat &seat);

} // namespace feuillet
