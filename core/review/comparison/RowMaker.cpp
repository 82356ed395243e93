#include "review/comparison/RowMaker.h"

namespace feuillet {

namespace {

QList<ComparedStretch> whole(const QString &before, const QString &after)
{
    QList<ComparedStretch> stretches;
    if (before == after)
        return before.isEmpty() ? stretches : QList<ComparedStretch>{{StretchKind::Kept, before}};
    if (!before.isEmpty())
        stretches.append({StretchKind::Removed, before});
    if (!after.isEmpty())
        stretches.append({StretchKind::Added, after});
    return stretches;
}

Change changeOf(bool isBefore, bool isAfter, bool isSame)
{
    if (!isBefore)
        return Change::Added;
    if (!isAfter)
        return Change::Removed;
    return isSame ? Change::Same : Change::Changed;
}

// The parts of the mark that none of the others covers.
QList<Mark> uncovered(const Mark &mark, const QList<Mark> &others)
{
    QList<Mark> left;
    Mark rest = mark;
    const auto take = [&](qsizetype end) {
        if (end > rest.start)
            left.append({rest.kind, rest.start, end - rest.start, rest.value});
    };
    for (const Mark &other : others) {
        if (other.kind != mark.kind || other.value != mark.value || other.end() <= rest.start)
            continue;
        take(std::min(other.start, mark.end()));
        rest.start = std::max(rest.start, other.end());
    }
    take(mark.end());
    return left;
}

void appendLost(QList<MarkChange> &changes, const RichText &from, const RichText &to, bool added,
                qsizetype at)
{
    for (const Mark &mark : from.marks())
        for (Mark part : uncovered(mark, to.marks())) {
            const QString words = from.text().mid(part.start, part.length);
            part.start += at;
            changes.append({added, part, words});
        }
}

// Of the words that were kept; those removed or added took their marks with them.
QList<MarkChange> markChanges(const RichText &before, const RichText &after,
                              const QList<ComparedStretch> &stretches)
{
    QList<MarkChange> changes;
    if (before.marks().isEmpty() && after.marks().isEmpty())
        return changes;
    qsizetype inBefore = 0;
    qsizetype inAfter = 0;
    for (const ComparedStretch &stretch : stretches) {
        const qsizetype length = stretch.text.size();
        if (stretch.kind == StretchKind::Kept) {
            const RichText was = before.mid(inBefore, length);
            const RichText is = after.mid(inAfter, length);
            appendLost(changes, was, is, false, inAfter);
            appendLost(changes, is, was, true, inAfter);
        }
        inBefore += stretch.kind == StretchKind::Added ? 0 : length;
        inAfter += stretch.kind == StretchKind::Removed ? 0 : length;
    }
    return changes;
}

} // namespace

ComparedRow textRow(const Side *before, const Side *after)
{
    const Side none;
    const Side &was = before ? *before : none;
    const Side &is = after ? *after : none;
    ComparedRow row;
    row.before = was.place;
    row.after = is.place;
    row.stretches = before && after ? comparedTexts(was.text.text(), is.text.text())
                                    : whole(was.text.text(), is.text.text());
    if (before && after)
        row.marks = markChanges(was.text, is.text, row.stretches);
    row.kindBefore = before ? was.kind : is.kind;
    row.kindAfter = after ? is.kind : was.kind;
    row.change = changeOf(before, after, was.text == is.text && was.kind == is.kind);
    return row;
}

ComparedRow factRow(Aspect aspect, const Place &place, const QString &before, const QString &after)
{
    ComparedRow row;
    row.aspect = aspect;
    row.before = row.after = place;
    row.stretches = whole(before, after);
    row.change =
        before == after ? Change::Same : changeOf(!before.isEmpty(), !after.isEmpty(), false);
    return row;
}

} // namespace feuillet
