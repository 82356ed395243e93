#pragma once

#include <QHash>
#include <QString>

namespace feuillet {

// Spellings near a word, each with what it costs to have meant it; the cheapest way there counts.
using Candidates = QHash<QString, int>;

// The slips of French hands and ears: lost accents, apostrophes and hyphens, doubled letters,
// sounds written another way. The word is in lower case and in the plain form of Letters.h.
Candidates lightEdits(const QString &word);

// These, and every word one letter away: missing, too much, another, two swapped, a lost space.
Candidates nearEdits(const QString &word);

// Two slips: two light ones, or one of the keyboard and a lost accent. Tens of thousands.
Candidates doubleEdits(const QString &word);

} // namespace feuillet
