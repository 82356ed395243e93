#include "review/merge/MergeOrder.h"

#include <QSet>

namespace feuillet {

namespace {

bool isCrosshead(const QString &key)
{
    return key.startsWith(u'c');
}

QStringList only(const QStringList &keys, const QStringList &of)
{
    const QSet<QString> kept(of.begin(), of.end());
    QStringList some;
    for (const QString &key : keys)
        if (kept.contains(key))
            some << key;
    return some;
}

// After what was added at that place already; a paragraph still before an added section.
qsizetype placeAfter(const QStringList &order, qsizetype at, const QSet<QString> &added,
                     const QString &key)
{
    while (at < order.size() && added.contains(order[at]) &&
           (isCrosshead(key) || !isCrosshead(order[at])))
        ++at;
    return at;
}

void insertMissing(QStringList &order, const QStringList &other, const QSet<QString> &added)
{
    QSet<QString> placed(order.begin(), order.end());
    QString before;
    for (const QString &key : other) {
        if (!placed.contains(key)) {
            const auto at = before.isEmpty() ? 0 : order.indexOf(before) + 1;
            order.insert(placeAfter(order, at, added, key), key);
            placed.insert(key);
        }
        before = key;
    }
}

} // namespace

MergedOrder mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs,
                        const QStringList &present)
{
    const QStringList common = only(only(base, mine), theirs);
    const QStringList myWay = only(mine, common);
    const QStringList theirWay = only(theirs, common);
    const bool theyMoved = theirWay != common;
    const bool iMoved = myWay != common;
    const bool asThey = theyMoved && !iMoved;
    const QStringList &first = asThey ? theirs : mine;
    const QStringList &second = asThey ? mine : theirs;

    MergedOrder order{only(first, present), theyMoved && iMoved && myWay != theirWay};
    const QSet<QString> old(base.begin(), base.end());
    QSet<QString> added(first.begin(), first.end());
    insertMissing(order.keys, only(second, present), added.subtract(old));
    return order;
}

QStringList orderedAs(const QStringList &order, const QStringList &present)
{
    QStringList ordered = only(order, present);
    insertMissing(ordered, present, {});
    return ordered;
}

} // namespace feuillet
