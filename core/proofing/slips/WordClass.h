#pragma once

#include "proofing/slips/Words.h"

namespace feuillet {

// What a rule asks of a word beyond its spelling: <noun>, <pp>… Also of the words before it.
using WordClass = bool (*)(const Words &words, qsizetype at);

WordClass wordClassNamed(QStringView name); // nullptr when there is none

} // namespace feuillet
