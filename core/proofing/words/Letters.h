#pragma once

#include <QString>

#include <array>

namespace feuillet {

// What a UTF-16 unit can be inside a French token.
enum class Letter : quint8
{
    None,
    Alphabetic,
    Digit,
    Mark,        // combining accent, soft hyphen, zero-width joiner: belongs to the letter before
    Superscript, // km²
    Degree,      // n°
    Apostrophe,  // straight, typographic, modifier
    Hyphen,
    Dot,
    Comma,
    Colon,
    Slash,
    Underscore,
    At,
    Hash,
    NoBreakSpace,
    HighSurrogate,
};

namespace letters {
inline constexpr char16_t tableSize = 0x2200;
using Table = std::array<Letter, tableSize>;
extern const Table table;
Letter beyondTable(char16_t unit);
} // namespace letters

inline Letter letterClass(QChar unit)
{
    return unit.unicode() < letters::tableSize ? letters::table[unit.unicode()]
                                               : letters::beyondTable(unit.unicode());
}

// Straight and typographic apostrophes are one: the dictionary's, U+0027.
inline char16_t withPlainApostrophe(char16_t unit)
{
    return unit == u'\u2019' || unit == u'\u02BC' ? u'\'' : unit;
}

// The word as the dictionary knows it: accents composed (NFC), apostrophes straight, hyphens
// U+002D, no soft hyphen or zero-width joiner.
QString plainWord(QStringView word);

enum class WordCase
{
    Lower,
    Capitalised,
    AllCapitals, // at least two
    Mixed,       // iPhone, McDonald
};
WordCase wordCase(QStringView word); // by its letters alone
QString capitalised(const QString &word);
QString withCase(const QString &word, WordCase wanted); // Mixed and Lower leave it as it is

} // namespace feuillet
