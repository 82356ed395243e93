#pragma once

#include "proofing/words/Beginnings.h"
#include "proofing/words/Edits.h"

#include <QList>

namespace feuillet {

// Those that cost no more than the dearest, by any number of the slips of Edits.h, where each part
// (behind an elision or a space, too) begins as words do: few of them are no words. The word is in
// lower case and in the plain form of Letters.h; so are they. Some 1-10 ms; the work is bounded.
Candidates nearWords(const QString &word, int dearest, const QList<const Beginnings *> &beginnings);

} // namespace feuillet
