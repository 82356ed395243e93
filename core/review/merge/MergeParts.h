#pragma once

#include "article/Article.h"
#include "review/Merge.h"

#include <algorithm>

// What Merge.h is made of. Each part takes the same part of three articles, and notes conflicts.
namespace feuillet {

using MergeConflicts = QList<MergeConflict>;

template <typename T>
struct ThreeWays
{
    const T &base;
    const T &mine;
    const T &theirs;

    bool onlyTheirs() const { return mine == base; }
    bool onlyMine() const { return mine == theirs || theirs == base; }
};

// Of values that cannot be joined: mine, where both changed them.
template <typename T>
T mergedValue(const ThreeWays<T> &ways, Disagreement about, MergeConflicts &conflicts)
{
    if (!ways.onlyMine() && !ways.onlyTheirs())
        conflicts.append({.about = about});
    return ways.onlyMine() || !ways.onlyTheirs() ? ways.mine : ways.theirs;
}

// By words; mine, where both wrote in one place.
RichText mergedProse(const ThreeWays<RichText> &ways, const Place &place,
                     MergeConflicts &conflicts);
// One line is one thing.
QString mergedLine(const ThreeWays<QString> &ways, const Place &place, MergeConflicts &conflicts);

// Things by their keys, which are the same for the same thing in each of three lists.
template <typename T>
struct Keyed
{
    QStringList keys;
    QList<T> values;

    void append(const QString &key, const T &value)
    {
        keys.append(key);
        values.append(value);
    }
    const T *find(const QString &key) const
    {
        const auto at = keys.indexOf(key);
        return at < 0 ? nullptr : &values[at];
    }
    bool operator==(const Keyed &) const = default;
};

// What stays: what both have, what one added, and what one removed and the other changed.
template <typename T>
QStringList presentKeys(const ThreeWays<Keyed<T>> &ways)
{
    QStringList present;
    const auto stays = [&](const QString &key) {
        const T *base = ways.base.find(key);
        const T *mine = ways.mine.find(key);
        const T *theirs = ways.theirs.find(key);
        const T *left = mine ? mine : theirs;
        return (mine && theirs) || !base || *left != *base;
    };
    std::ranges::copy_if(ways.mine.keys, std::back_inserter(present), stays);
    std::ranges::copy_if(ways.theirs.keys, std::back_inserter(present),
                         [&](const QString &key) { return !present.contains(key) && stays(key); });
    return present;
}

QList<Section> mergedBody(const ThreeWays<QList<Section>> &ways, MergeConflicts &conflicts);
// The blocks in the order that they have in another body.
QList<Section> bodyOrderedAs(const QList<Section> &other, const QList<Section> &sections);

using KeyedPhotos = Keyed<Photo>;
struct ThreeAlbums
{
    KeyedPhotos base;
    KeyedPhotos mine;
    KeyedPhotos theirs;
};
ThreeAlbums albumsOf(const QList<Photo> &base, const QList<Photo> &mine,
                     const QList<Photo> &theirs);
KeyedPhotos mergedPhotos(const ThreeWays<KeyedPhotos> &ways, MergeConflicts &conflicts);

// Paragraphs refer to photos by numbers, which mean something else once photos come and go: so
// while articles are merged they refer by key.
Article referringByKey(const Article &article, const QStringList &photoKeys);
Article referringByNumber(const Article &article, const QStringList &photoKeys);
RichText numberFor(const RichText &reference, const QStringList &photoKeys);

} // namespace feuillet
