#pragma once

#include "proofing/Spelling.h"

#include <stop_token>

namespace feuillet {

// What a misspelt word was meant to be, the likeliest first: slips of accents, apostrophes and
// doubled letters before those of the keyboard, common words before rare ones; in the case of the
// word and with its kind of apostrophe. Below 1 ms mostly, some 20 ms where nothing near is
// a word; never by the clock. A dictionary that spells out no words proposes itself, in 0.1-0.8 s.
// Empty when stopped.
QStringList suggestions(QStringView word, Spelling &spelling, const std::stop_token &stop = {},
                        qsizetype most = 7);

} // namespace feuillet
