#include "review/AnchorShift.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "review/Comparison.h"

#include <algorithm>

namespace feuillet {

namespace {

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

// So many characters of the older text became so many others. Deleting "les grues " of "les grues
// les mâts" may be told as "grues les " too: by how much it could stand further left.
struct Replaced
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype by = 0;
    qsizetype slack = 0;

    qsizetype end() const { return start + length; }
    bool covers(Span span) const
    {
        const auto leftmost = std::max(start - slack, span.end - length);
        return leftmost <= std::min(start, span.start);
    }
};

qsizetype commonHead(QStringView a, QStringView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

qsizetype commonTail(QStringView a, QStringView b)
{
    const auto most = std::min(a.size(), b.size());
    qsizetype tail = 0;
    while (tail < most && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return tail;
}

void append(QList<Replaced> &list, qsizetype start, QStringView was, QStringView is)
{
    const auto head = commonHead(was, is);
    const auto tail = commonTail(was.sliced(head), is.sliced(head));
    if (head == was.size() && head == is.size())
        return;
    const auto length = was.size() - head - tail;
    const auto by = is.size() - head - tail;
    const auto slack = by == 0 ? commonTail(was.first(head), was.first(head + length)) : 0;
    list.append({start + head, length, by, slack});
}

// A short word among others that changed: both texts have one, but hardly the same.
bool isChance(const ComparedStretch &stretch)
{
    constexpr qsizetype fewestLetters = 4;
    return stretch.text.trimmed().size() < fewestLetters;
}

// One stretch where typing made the difference, several where a correction or another seat did.
QList<Replaced> replacedIn(QStringView was, QStringView is)
{
    QList<Replaced> list;
    const auto head = commonHead(was, is);
    const auto tail = commonTail(was.sliced(head), is.sliced(head));
    const auto wasMiddle = was.sliced(head, was.size() - head - tail);
    const auto isMiddle = is.sliced(head, is.size() - head - tail);
    if (wasMiddle.isEmpty() || isMiddle.isEmpty()) {
        append(list, 0, was, is);
        return list;
    }
    qsizetype at = head;
    QString removed;
    QString added;
    for (const ComparedStretch &stretch : comparedTexts(wasMiddle, isMiddle)) {
        if (stretch.kind != StretchKind::Added)
            removed += stretch.text;
        if (stretch.kind != StretchKind::Removed)
            added += stretch.text;
        if (stretch.kind != StretchKind::Kept || isChance(stretch))
            continue;
        append(list, at, removed, added);
        at += removed.size();
        removed.clear();
        added.clear();
    }
    append(list, at, removed, added);
    return list;
}

// An edit at the very edge of the span is outside it.
std::optional<Span> shifted(Span span, const QList<Replaced> &edits)
{
    const bool isPoint = span.start == span.end;
    Span now = span;
    for (const Replaced &edit : edits) {
        const auto grown = edit.by - edit.length;
        const bool inside = edit.start < span.start && span.start < edit.end();
        if (isPoint ? inside : edit.covers(span))
            return std::nullopt;
        if (edit.end() <= span.start && !(isPoint && edit.start == span.start))
            now.start += grown;
        else if (inside)
            now.start += edit.by - (span.start - edit.start);
        if (edit.end() <= span.end && edit.start < span.end)
            now.end += grown;
        else if (edit.start < span.end && span.end < edit.end())
            now.end -= span.end - edit.start;
    }
    if (isPoint)
        now.end = now.start;
    return now.end < now.start || (now.end == now.start && !isPoint) ? std::nullopt
                                                                     : std::optional(now);
}

// A stretch of the flow as one text, a line end between two blocks.
struct Joined
{
    QList<Place> places; // of each block's text, its start in the joined one
    QString text;
};

Place placeOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return {.field = Field::Crosshead, .section = crosshead->id};
    return {.field = Field::Paragraph, .paragraph = std::get<Paragraph>(block).id};
}

QString wordsOf(const Block &block)
{
    const auto *crosshead = std::get_if<Crosshead>(&block);
    return crosshead ? crosshead->text : std::get<Paragraph>(block).text.text();
}

Joined joined(const QList<Block> &blocks)
{
    Joined whole;
    for (const Block &block : blocks) {
        if (!whole.places.isEmpty())
            whole.text += u'\n';
        Place place = placeOf(block);
        place.start = whole.text.size();
        whole.text += wordsOf(block);
        place.length = whole.text.size() - place.start;
        whole.places.append(place);
    }
    return whole;
}

// The blocks that differ, of both flows.
std::pair<Joined, Joined> differing(const QList<Block> &before, const QList<Block> &after)
{
    const auto common = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < common && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {joined(before.sliced(head, before.size() - head - tail)),
            joined(after.sliced(head, after.size() - head - tail))};
}

// The block that has most of the span.
std::optional<Place> placeIn(const Joined &whole, Span span)
{
    std::optional<Place> best;
    for (const Place &block : whole.places) {
        const auto from = std::max(span.start, block.start);
        const auto to = std::min(span.end, block.end());
        if (from > to || (best && to - from <= best->length))
            continue;
        best = block;
        best->start = from - block.start;
        best->length = to - from;
    }
    return best && (best->length > 0 || span.start == span.end) ? best : std::nullopt;
}

std::optional<Place> shiftedInBody(const Place &place, const Article &before, const Article &after)
{
    const auto [was, is] = differing(flow(before.sections), flow(after.sections));
    const auto block = std::ranges::find_if(
        was.places, [&place](const Place &one) { return sameText(one, place); });
    if (block == was.places.end())
        return place; // untouched
    const auto from = block->start + place.start;
    const auto span = shifted(Span{from, from + place.length}, replacedIn(was.text, is.text));
    return span ? placeIn(is, *span) : std::nullopt;
}

// The photo that the place was about, wherever it is counted now.
std::optional<qsizetype> photoNow(qsizetype photo, const Article &before, const Article &after)
{
    if (before.photos.size() == after.photos.size())
        return photo;
    const auto now = after.photos.indexOf(before.photos.value(photo));
    return now < 0 ? std::nullopt : std::optional(now);
}

} // namespace

std::optional<Place> shifted(const Place &place, const Article &before, const Article &after)
{
    if (place.field == Field::Paragraph || place.field == Field::Crosshead)
        return shiftedInBody(place, before, after);
    const auto photo = photoNow(place.photo, before, after);
    if (!photo)
        return std::nullopt;
    Place now = place;
    now.photo = *photo;
    const auto span = shifted(Span{place.start, place.end()},
                              replacedIn(textAt(before, place).text(), textAt(after, now).text()));
    if (!span)
        return std::nullopt;
    now.start = span->start;
    now.length = span->end - span->start;
    return now;
}

} // namespace feuillet
