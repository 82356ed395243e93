#include "review/merge/MergeWords.h"

#include <algorithm>
#include <vector>

namespace feuillet {

namespace {

// Of a list of tokens.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

// Words and the single spaces between them, each with its marks.
QList<RichText> tokensOf(const RichText &text)
{
    QList<RichText> tokens;
    const QString &all = text.text();
    for (qsizetype start = 0; start < all.size();) {
        const auto space = all.indexOf(u' ', start);
        const auto end = space < 0 ? all.size() : std::max(space, start + 1);
        tokens.append(text.mid(start, end - start));
        start = end;
    }
    return tokens;
}

RichText joined(const QList<RichText> &tokens, Stretch part)
{
    RichText text;
    for (const RichText &token : tokens.mid(part.start, part.length))
        text = text + token;
    return text;
}

bool holdsWord(const QList<RichText> &tokens, Stretch part)
{
    return std::ranges::any_of(tokens.mid(part.start, part.length), [](const RichText &token) {
        return token.text() != QLatin1StringView(" ");
    });
}

// Tokens of the base and those that came in their place.
struct Hunk
{
    Stretch base;
    Stretch side;
};

using Lengths = std::vector<std::vector<int>>; // of the longest common rest, from [row][column]

Lengths commonRests(const QList<RichText> &a, const QList<RichText> &b)
{
    const auto rows = static_cast<size_t>(a.size());
    const auto columns = static_cast<size_t>(b.size());
    Lengths rest(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            rest[i][j] = a[qsizetype(i)] == b[qsizetype(j)]
                             ? rest[i + 1][j + 1] + 1
                             : std::max(rest[i + 1][j], rest[i][j + 1]);
    return rest;
}

void append(QList<Hunk> &hunks, qsizetype i, qsizetype j, Stretch step)
{
    const bool goesOn =
        !hunks.isEmpty() && hunks.last().base.end() == i && hunks.last().side.end() == j;
    if (!goesOn)
        hunks.append(Hunk{{i, 0}, {j, 0}});
    hunks.last().base.length += step.start;
    hunks.last().side.length += step.length;
}

QList<Hunk> hunksBetween(const QList<RichText> &a, const QList<RichText> &b)
{
    constexpr qsizetype mostCells = 4'000'000; // more is taken for one change
    if (a.size() * b.size() > mostCells)
        return {{{0, a.size()}, {0, b.size()}}};
    const Lengths rest = commonRests(a, b);
    QList<Hunk> hunks;
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && rest[size_t(i) + 1][size_t(j)] >=
                                                         rest[size_t(i)][size_t(j) + 1])) {
            append(hunks, i++, j, {1, 0});
        } else {
            append(hunks, i, j++, {0, 1});
        }
    }
    return hunks;
}

// Changes with nothing but a space between them are one.
QList<Hunk> joinedOverSpaces(const QList<Hunk> &hunks, const QList<RichText> &base)
{
    QList<Hunk> wide;
    for (const Hunk &hunk : hunks) {
        const bool touches =
            !wide.isEmpty() &&
            !holdsWord(base, {wide.last().base.end(), hunk.base.start - wide.last().base.end()});
        if (touches)
            wide.last() = {{wide.last().base.start, hunk.base.end() - wide.last().base.start},
                           {wide.last().side.start, hunk.side.end() - wide.last().side.start}};
        else
            wide.append(hunk);
    }
    return wide;
}

qsizetype edge(const QList<RichText> &a, const QList<RichText> &b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

QList<Hunk> changes(const QList<RichText> &base, const QList<RichText> &side)
{
    const auto before = edge(base, side);
    const auto most = std::min(base.size(), side.size()) - before;
    qsizetype after = 0;
    while (after < most && base[base.size() - 1 - after] == side[side.size() - 1 - after])
        ++after;
    auto hunks = hunksBetween(base.mid(before, base.size() - before - after),
                              side.mid(before, side.size() - before - after));
    for (Hunk &hunk : hunks) {
        hunk.base.start += before;
        hunk.side.start += before;
    }
    return joinedOverSpaces(hunks, base);
}

// What a side did, and to what it leads.
struct Edit
{
    Stretch base;
    RichText by;

    bool operator==(const Edit &) const = default;
};

QList<Edit> editsOf(const QList<RichText> &base, const QList<RichText> &side)
{
    QList<Edit> edits;
    for (const Hunk &hunk : changes(base, side))
        edits.append({hunk.base, joined(side, hunk.side)});
    return edits;
}

bool touch(const Edit &a, const Edit &b, const QList<RichText> &base)
{
    const Edit &first = a.base.start <= b.base.start ? a : b;
    const Edit &second = &first == &a ? b : a;
    const auto between = second.base.start - first.base.end();
    return between < 0 || !holdsWord(base, {first.base.end(), between});
}

// Of both in order, what both did once; nothing if two touch.
std::optional<QList<Edit>> together(const QList<Edit> &mine, const QList<Edit> &theirs,
                                    const QList<RichText> &base)
{
    QList<Edit> all = mine;
    for (const Edit &edit : theirs) {
        if (mine.contains(edit))
            continue;
        if (std::ranges::any_of(mine, [&](const Edit &own) { return touch(own, edit, base); }))
            return std::nullopt;
        all.append(edit);
    }
    std::ranges::sort(all, {}, [](const Edit &edit) { return edit.base.start; });
    return all;
}

} // namespace

std::optional<RichText> mergedWords(const RichText &base, const RichText &mine,
                                    const RichText &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const auto tokens = tokensOf(base);
    const auto edits =
        together(editsOf(tokens, tokensOf(mine)), editsOf(tokens, tokensOf(theirs)), tokens);
    if (!edits)
        return std::nullopt;
    RichText result;
    qsizetype at = 0;
    for (const Edit &edit : *edits) {
        result = result + joined(tokens, {at, edit.base.start - at}) + edit.by;
        at = edit.base.end();
    }
    return result + joined(tokens, {at, tokens.size() - at});
}

} // namespace feuillet
