#pragma once

#include "review/Comparison.h"

namespace feuillet {

struct Ordered
{
    qsizetype place = 0;
    qsizetype weight = 1;
};
// The heaviest choice whose places rise: the positions chosen, in order. No two places are equal.
QList<qsizetype> heaviestInOrder(const QList<Ordered> &items);

// A text that can be paired, known by its id: of another sort it is another text.
struct Unit
{
    int sort = 0;
    quint64 id = 0; // 0: none
    QStringView text;
};

// For each of after the one of before that it was, or -1: by id, then equal texts, then by
// likeness.
QList<qsizetype> pairedUnits(const QList<Unit> &before, const QList<Unit> &after);

// One of a list that is compared with another: in both, in before alone or in after alone (-1).
struct PairedItem
{
    qsizetype before = -1;
    qsizetype after = -1;
    Moved moved = Moved::No;

    bool operator==(const PairedItem &) const = default;
};

// In the order of after, what is gone where it stood; the lighter items are those that moved.
QList<PairedItem> inReadingOrder(const QList<qsizetype> &beforeOf, qsizetype beforeCount,
                                 const QList<qsizetype> &weights);

} // namespace feuillet
