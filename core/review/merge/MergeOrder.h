#pragma once

#include <QStringList>

namespace feuillet {

// Orders of things by their keys, each key once in each.
struct MergedOrder
{
    QStringList keys;       // the present ones
    bool bothMoved = false; // differently: mine is kept
};

// The order of the present keys: of the side that moved something; what the other added stands
// after what it stood after there, mine before theirs.
MergedOrder mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs,
                        const QStringList &present);

// The present keys in this order; those that it does not have stay after the one before them.
QStringList orderedAs(const QStringList &order, const QStringList &present);

} // namespace feuillet
