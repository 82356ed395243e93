#pragma once

#include <QStringView>

namespace feuillet {

// l, d, qu, jusqu, lorsqu…: a word that loses its vowel before an apostrophe.
bool isElided(QStringView head);

// How much of the word is such a head with its apostrophe (of either kind), or 0: 2 in l’Ukraine.
qsizetype elisionLength(QStringView word);

// Whether French elides before this word, as far as its first letter tells (the mute h is in it).
bool takesElision(QStringView word);

} // namespace feuillet
