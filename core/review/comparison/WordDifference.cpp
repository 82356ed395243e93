#include "review/comparison/WordDifference.h"

#include "review/comparison/Pairing.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace feuillet {

namespace {

using Numbers = std::span<const int>;

bool isWordUnit(QChar unit)
{
    constexpr char16_t softHyphen = 0x00AD;
    constexpr char16_t joiner = 0x200D;
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == softHyphen ||
           unit == joiner;
}

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u02BC';
}

// peut-être, 10.000: a sign that belongs to what stands on both sides of it.
bool joins(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || !isWordUnit(text[at + 1]))
        return false;
    if (text[at] == u'-' || text[at] == u'\u2011')
        return true;
    return (text[at] == u'.' || text[at] == u',') && text[at - 1].isDigit() &&
           text[at + 1].isDigit();
}

qsizetype tokenEnd(QStringView text, qsizetype start)
{
    qsizetype at = start + 1;
    if (isWordUnit(text[start]))
        while (at < text.size() && (isWordUnit(text[at]) || joins(text, at)))
            ++at;
    if (isWordUnit(text[start]) && at < text.size() && isApostrophe(text[at]))
        ++at;
    while (at < text.size() && text[at].isMark())
        ++at;
    return at;
}

class Script
{
public:
    void remove(size_t count = 1) { append({count, 0, 0}); }
    void add(size_t count = 1) { append({0, count, 0}); }
    void keep(size_t count = 1) { append({0, 0, count}); }
    void append(const WordEdit &edit)
    {
        if (m_edits.empty() || (m_edits.back().kept > 0 && edit.removed + edit.added > 0))
            m_edits.emplace_back();
        m_edits.back().removed += edit.removed;
        m_edits.back().added += edit.added;
        m_edits.back().kept += edit.kept;
    }
    std::vector<WordEdit> edits() && { return std::move(m_edits); }

private:
    std::vector<WordEdit> m_edits;
};

// What two lists can keep at most from each pair of places on. A word weighs more than any space
// or sign, which stand everywhere.
class KeptTable
{
public:
    KeptTable(Numbers before, Numbers after)
        : m_columns(after.size() + 1), m_kept((before.size() + 1) * m_columns, 0)
    {
        for (size_t b = before.size(); b-- > 0;)
            for (size_t a = after.size(); a-- > 0;)
                m_kept[b * m_columns + a] = before[b] == after[a]
                                                ? quint16(at(b + 1, a + 1) + weightOf(before[b]))
                                                : std::max(at(b + 1, a), at(b, a + 1));
    }

    quint16 at(size_t before, size_t after) const { return m_kept[before * m_columns + after]; }

private:
    static quint16 weightOf(int number) { return number >= 0 ? 4 : 1; }

    size_t m_columns;
    std::vector<quint16> m_kept;
};

void appendBest(Script &script, Numbers before, Numbers after)
{
    const KeptTable kept(before, after);
    size_t b = 0;
    size_t a = 0;
    while (b < before.size() && a < after.size()) {
        if (before[b] == after[a]) {
            script.keep();
            ++b;
            ++a;
        } else if (kept.at(b + 1, a) >= kept.at(b, a + 1)) {
            script.remove();
            ++b;
        } else {
            script.add();
            ++a;
        }
    }
    script.append({before.size() - b, after.size() - a, 0});
}

// Where each number stands that stands there once.
QHash<int, qsizetype> uniqueIn(Numbers numbers)
{
    constexpr qsizetype several = -1;
    QHash<int, qsizetype> places;
    for (size_t at = 0; at < numbers.size(); ++at)
        places.insert(numbers[at],
                      places.contains(numbers[at]) ? several : static_cast<qsizetype>(at));
    places.removeIf([](const auto &place) { return place.value() == several; });
    return places;
}

struct Anchor
{
    size_t before = 0;
    size_t after = 0;
};

// What is unique in both and stands in the same order: the bones of the two.
std::vector<Anchor> anchorsOf(Numbers before, Numbers after)
{
    const auto inBefore = uniqueIn(before);
    const auto inAfter = uniqueIn(after);
    std::vector<Anchor> common;
    QList<Ordered> order;
    for (size_t at = 0; at < after.size(); ++at) {
        const auto place = inBefore.constFind(after[at]);
        if (place == inBefore.cend() || !inAfter.contains(after[at]))
            continue;
        common.push_back({static_cast<size_t>(*place), at});
        order.append({*place, 1});
    }
    std::vector<Anchor> anchors;
    for (const qsizetype kept : heaviestInOrder(order))
        anchors.push_back(common[static_cast<size_t>(kept)]);
    return anchors;
}

void appendDifference(Script &script, Numbers before, Numbers after);

void appendBetweenAnchors(Script &script, Numbers before, Numbers after)
{
    const auto anchors = anchorsOf(before, after);
    if (anchors.empty()) {
        script.append({before.size(), after.size(), 0});
        return;
    }
    Anchor done;
    for (const Anchor &anchor : anchors) {
        appendDifference(script, before.subspan(done.before, anchor.before - done.before),
                         after.subspan(done.after, anchor.after - done.after));
        script.keep();
        done = {anchor.before + 1, anchor.after + 1};
    }
    appendDifference(script, before.subspan(done.before), after.subspan(done.after));
}

qsizetype wordsIn(Numbers numbers)
{
    return std::count_if(numbers.begin(), numbers.end(), [](int number) { return number >= 0; });
}

// At most so many words can be kept, in whatever order they stand.
qsizetype wordsInCommon(Numbers before, Numbers after)
{
    QHash<int, qsizetype> left;
    for (const int number : before)
        if (number >= 0)
            ++left[number];
    return std::count_if(after.begin(), after.end(), [&](int number) {
        const auto found = left.find(number);
        return found != left.end() && (*found)-- > 0;
    });
}

// A quarter of the shorter one; below it, a script would be a salad of both.
bool isEnough(qsizetype common, Numbers before, Numbers after)
{
    constexpr qsizetype part = 4;
    return common * part >= std::min(wordsIn(before), wordsIn(after));
}

qsizetype wordsKept(const std::vector<WordEdit> &edits, Numbers before)
{
    qsizetype kept = 0;
    size_t at = 0;
    for (const WordEdit &edit : edits) {
        kept += wordsIn(before.subspan(at + edit.removed, edit.kept));
        at += edit.removed + edit.kept;
    }
    return kept;
}

// The space between a replaced word and another that changed reads as replaced with them.
std::vector<WordEdit> withoutLoneSigns(const std::vector<WordEdit> &edits, Numbers before)
{
    Script script;
    size_t at = 0;
    for (size_t k = 0; k < edits.size(); ++k) {
        const WordEdit &edit = edits[k];
        const auto isReplaced = [](const WordEdit &one) {
            return one.removed > 0 && one.added > 0;
        };
        const bool isLone = k + 1 < edits.size() && edit.removed + edit.added > 0 &&
                            (isReplaced(edit) || isReplaced(edits[k + 1])) &&
                            wordsIn(before.subspan(at + edit.removed, edit.kept)) == 0;
        script.append(isLone ? WordEdit{edit.removed + edit.kept, edit.added + edit.kept, 0}
                             : edit);
        at += edit.removed + edit.kept;
    }
    return std::move(script).edits();
}

std::vector<WordEdit> editsOfMiddle(Numbers before, Numbers after)
{
    constexpr size_t mostForTable = 500; // on each side
    const std::vector<WordEdit> whole{{before.size(), after.size(), 0}};
    if (before.empty() || after.empty() || !isEnough(wordsInCommon(before, after), before, after))
        return whole;
    Script script;
    if (std::max(before.size(), after.size()) <= mostForTable)
        appendBest(script, before, after);
    else
        appendBetweenAnchors(script, before, after);
    const auto edits = std::move(script).edits();
    return isEnough(wordsKept(edits, before), before, after) ? withoutLoneSigns(edits, before)
                                                             : whole;
}

void appendDifference(Script &script, Numbers before, Numbers after)
{
    const size_t most = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    script.keep(head);
    for (const WordEdit &edit : editsOfMiddle(before.subspan(head, before.size() - head - tail),
                                              after.subspan(head, after.size() - head - tail)))
        script.append(edit);
    script.keep(tail);
}

} // namespace

std::vector<QStringView> comparedTokens(QStringView text)
{
    std::vector<QStringView> tokens;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = tokenEnd(text, start);
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

bool isWord(QStringView token)
{
    return isWordUnit(token.front());
}

std::vector<WordEdit> differenceOf(const std::vector<int> &before, const std::vector<int> &after)
{
    Script script;
    appendDifference(script, before, after);
    return std::move(script).edits();
}

} // namespace feuillet
