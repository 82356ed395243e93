#pragma once

#include "article/Article.h"

#include <array>

namespace feuillet {

// The trade's measures. A signe is a grapheme cluster, spaces included; a no-break space counts
// one, the end of a paragraph nothing. A feuillet is 1,500 signes.
inline constexpr int signesInFeuillet = 1500;
inline constexpr int wordsReadInMinute = 240; // adult silent reading of French, about 240

qsizetype signes(QStringView text);
qsizetype words(QStringView text); // runs between spaces that hold a letter or a digit

struct Length
{
    qsizetype signes = 0;
    qsizetype words = 0;

    double feuillets(int signesEach = signesInFeuillet) const;
    int readingSeconds() const;
    Length operator+(Length other) const { return {signes + other.signes, words + other.words}; }
    bool operator==(const Length &) const = default;
};

Length lengthOf(QStringView text);
// What the order counts: headline, kicker, lede, crossheads and body. Captions and notes are apart.
Length lengthOf(const Article &article);
Length captionLength(const Article &article);

// A feuillet is 25 lines of 60 signes.
inline constexpr int signesInOrderedLine = 60;
// In the order of the units. They are in files and in the store, so they never change.
inline constexpr std::array unitNames{"signes", "feuillets", "lines", "words"};
QString unitName(LengthUnit unit);
// What is written, in the unit of an order.
double measured(const Article &article, LengthUnit unit);
// More than what a page bears, a twentieth over the order: told, never a wall.
bool isTooLong(double measured, const OrderedLength &order);

// Lines of at most this many signes, words kept whole, each paragraph on its own.
qsizetype lines(const Article &article, int signesInLine);

// The article without its last paragraphs; a crosshead that is left alone goes too.
Article cutFromBelow(const Article &article, qsizetype paragraphs);

} // namespace feuillet
