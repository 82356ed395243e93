#pragma once

#include "proofing/Spelling.h"

#include <stop_token>

namespace feuillet {

// What a misspelt word was meant to be, the likeliest first: slips of accents, apostrophes and
// doubled letters before those of the keyboard, common words before rare ones; in the case of the
// word and with its kind of apostrophe. Some 10 ms; the dictionary's own proposals, which take
// 100-400 ms, only when nothing near is a word. Empty when stopped.
QStringList suggestions(QStringView word, Spelling &spelling, const std::stop_token &stop = {},
                        qsizetype most = 7);

} // namespace feuillet
