#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace feuillet {

// One way in which a word goes wrong at some place: what was meant instead of so many of its
// letters, and what it costs to believe that.
struct Typo
{
    qsizetype read = 0;
    QString meant;
    int price = 0;
    bool isAccent = false; // who leaves out one leaves out others, at no great cost
};

// The slips of French hands and ears: lost accents, apostrophes and hyphens, doubled letters,
// sounds written another way; a letter missing, too much, another, two swapped; a lost space. For
// each letter of the word, and for its end, the cheapest first. The word is in lower case and in
// the plain form of Letters.h.
std::vector<std::vector<Typo>> typosOf(QStringView word);

// Spellings near a word, each with what it costs to have meant it; the cheapest way there counts.
using Candidates = QHash<QString, int>;

// Whatever is one of these slips away, words or not.
Candidates nearEdits(const QString &word);

} // namespace feuillet
