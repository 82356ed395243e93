#pragma once

#include "proofing/Passage.h"

namespace feuillet::consistency {

// A count in figures or words with what it counts: "10.000 soldats", "trois morts", "3,5 millions
// d'euros", "12 %".
struct Figure
{
    Stretch where; // with the unit
    double value = 0;
    quint32 unit = 0;      // nounPrint
    bool everyday = false; // a unit that a text uses for many things: %, euros, ans
    bool operator==(const Figure &) const = default;
};

// Years, dates, scores, hours, ranks and "les deux pays" are no counts.
QList<Figure> figuresIn(const Passage &passage);

// Equal, or one is the other rounded.
bool agree(double left, double right);

} // namespace feuillet::consistency
