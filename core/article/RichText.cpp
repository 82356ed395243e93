#include "article/RichText.h"

#include <QUrl>

#include <algorithm>
#include <tuple>

namespace feuillet {

namespace {

bool isDropped(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0xFFFC || u >= 0xFFFE ||
           (u >= 0xFDD0 && u <= 0xFDEF);
}

bool isSpaceLike(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

bool isClean(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return isDropped(c) || isSpaceLike(c) || c.isSurrogate(); });
}

// The cleaned text, and for each position of the old one where it is in the new one.
struct Cleaned
{
    QString text;
    QList<qsizetype> moved;
};

Cleaned cleaned(QStringView text)
{
    Cleaned result;
    result.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        result.moved.append(result.text.size());
        const bool pair =
            c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair) {
            result.moved.append(result.text.size());
            result.text += c;
            result.text += text[++at];
        } else if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            continue;
        } else if (isSpaceLike(c)) {
            result.text += u' ';
        } else if (!isDropped(c) && !c.isSurrogate()) {
            result.text += c;
        }
    }
    result.moved.append(result.text.size());
    return result;
}

// Two marks of these kinds cannot lie over one character, unless they are the same.
bool exclude(const Mark &a, const Mark &b)
{
    const auto script = [](MarkKind k) {
        return k == MarkKind::Superscript || k == MarkKind::Subscript;
    };
    return (a.kind == b.kind || (script(a.kind) && script(b.kind))) &&
           (a.kind != b.kind || a.value != b.value);
}

bool carriesValue(MarkKind kind)
{
    return kind == MarkKind::Link || kind == MarkKind::Language;
}

bool isValid(const Mark &mark)
{
    return mark.length > 0 && (mark.kind != MarkKind::Link || isSafeLink(mark.value)) &&
           (mark.kind != MarkKind::Language || !mark.value.isEmpty());
}

// What is left of the mark outside [start, end).
QList<Mark> outside(const Mark &mark, qsizetype start, qsizetype end)
{
    QList<Mark> left;
    if (mark.start < start)
        left.append({mark.kind, mark.start, std::min(mark.end(), start) - mark.start, mark.value});
    if (mark.end() > end) {
        const auto from = std::max(mark.start, end);
        left.append({mark.kind, from, mark.end() - from, mark.value});
    }
    return left;
}

void join(QList<Mark> &marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.kind, a.value, a.start) < std::tie(b.kind, b.value, b.start);
    });
    QList<Mark> joined;
    for (const Mark &mark : std::as_const(marks)) {
        Mark *last = joined.isEmpty() ? nullptr : &joined.last();
        if (last && last->kind == mark.kind && last->value == mark.value &&
            mark.start <= last->end())
            last->length = std::max(last->end(), mark.end()) - last->start;
        else
            joined.append(mark);
    }
    std::sort(joined.begin(), joined.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.start, a.kind, a.value) < std::tie(b.start, b.kind, b.value);
    });
    marks = joined;
}

QList<Mark> normalised(const QList<Mark> &marks, qsizetype length)
{
    QList<Mark> result;
    for (Mark mark : marks) {
        const auto end = std::min(mark.end(), length);
        mark.start = std::max<qsizetype>(mark.start, 0);
        mark.length = end - mark.start;
        if (!carriesValue(mark.kind))
            mark.value.clear();
        if (!isValid(mark))
            continue;
        QList<Mark> kept;
        for (const Mark &earlier : std::as_const(result))
            kept +=
                exclude(earlier, mark) ? outside(earlier, mark.start, mark.end()) : QList{earlier};
        result = kept;
        result.append(mark);
    }
    join(result);
    return result;
}

QList<Mark> shifted(QList<Mark> marks, qsizetype by)
{
    for (Mark &mark : marks)
        mark.start += by;
    return marks;
}

// What both begin and end with stays as it is, with its marks.
Rewording shrunk(QStringView text, const Rewording &edit)
{
    const QStringView old = text.mid(edit.start, edit.length);
    const qsizetype most = std::min(old.size(), edit.by.size());
    qsizetype head = 0;
    while (head < most && old[head] == edit.by[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && old[old.size() - 1 - tail] == edit.by[edit.by.size() - 1 - tail])
        ++tail;
    return {edit.start + head, edit.length - head - tail,
            edit.by.sliced(head, edit.by.size() - head - tail)};
}

// Where a mark that begins here begins behind the edits; what it covers in part leaves it.
qsizetype movedStart(const QList<Rewording> &edits, qsizetype start)
{
    qsizetype delta = 0;
    for (const Rewording &edit : edits) {
        if (start < edit.start || (start == edit.start && edit.length > 0))
            break;
        if (start < edit.end())
            return edit.start + delta + edit.by.size();
        delta += edit.by.size() - edit.length;
    }
    return start + delta;
}

qsizetype movedEnd(const QList<Rewording> &edits, qsizetype end)
{
    qsizetype delta = 0;
    for (const Rewording &edit : edits) {
        if (end <= edit.start)
            break;
        if (end < edit.end())
            return edit.start + delta;
        delta += edit.by.size() - edit.length;
    }
    return end + delta;
}

} // namespace

RichText::RichText(QString text, QList<Mark> marks) : m_text(std::move(text))
{
    if (!isClean(m_text)) {
        const Cleaned clean = cleaned(m_text);
        for (Mark &mark : marks) {
            const auto last = static_cast<qsizetype>(clean.moved.size()) - 1;
            const auto start = clean.moved[std::clamp<qsizetype>(mark.start, 0, last)];
            mark.length = clean.moved[std::clamp<qsizetype>(mark.end(), 0, last)] - start;
            mark.start = start;
        }
        m_text = clean.text;
    }
    if (!marks.isEmpty())
        m_marks = normalised(marks, m_text.size());
}

RichText RichText::mid(qsizetype start, qsizetype length) const
{
    start = std::clamp<qsizetype>(start, 0, m_text.size());
    const auto end = length < 0 ? m_text.size() : std::min(start + length, m_text.size());
    QList<Mark> marks;
    for (const Mark &mark : m_marks) {
        const auto from = std::max(mark.start, start);
        const auto to = std::min(mark.end(), end);
        if (from < to)
            marks.append({mark.kind, from - start, to - from, mark.value});
    }
    return RichText(m_text.mid(start, end - start), marks);
}

bool RichText::isMarked(MarkKind kind, qsizetype start, qsizetype length) const
{
    for (const Mark &mark : m_marks) {
        if (mark.kind == kind && mark.start <= start && start < mark.end()) {
            length -= mark.end() - start;
            start = mark.end();
        }
    }
    return length <= 0;
}

QList<Run> RichText::runs() const
{
    QList<qsizetype> edges{0, m_text.size()};
    for (const Mark &mark : m_marks)
        edges << mark.start << mark.end();
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    QList<Run> runs;
    for (qsizetype k = 0; k + 1 < edges.size(); ++k) {
        Run run{m_text.mid(edges[k], edges[k + 1] - edges[k]), {}};
        for (const Mark &mark : m_marks)
            if (mark.start <= edges[k] && edges[k + 1] <= mark.end())
                run.marks.append({mark.kind, 0, run.text.size(), mark.value});
        std::sort(run.marks.begin(), run.marks.end(),
                  [](const Mark &a, const Mark &b) { return a.kind < b.kind; });
        runs.append(run);
    }
    return runs;
}

RichText operator+(const RichText &left, const RichText &right)
{
    return RichText(left.text() + right.text(),
                    left.marks() + shifted(right.marks(), left.length()));
}

RichText withReplaced(const RichText &whole, qsizetype start, qsizetype length, const RichText &by)
{
    return whole.mid(0, start) + by + whole.mid(start + length);
}

RichText withRewordings(const RichText &whole, const QList<Rewording> &rewordings)
{
    QList<Rewording> least;
    for (const Rewording &edit : rewordings)
        least.append(shrunk(whole.text(), edit));
    QString words;
    qsizetype done = 0;
    for (const Rewording &edit : std::as_const(least)) {
        words += QStringView(whole.text()).mid(done, edit.start - done);
        words += edit.by;
        done = edit.end();
    }
    words += QStringView(whole.text()).mid(done);
    QList<Mark> marks;
    for (const Mark &mark : whole.marks()) {
        const qsizetype start = movedStart(least, mark.start);
        marks.append({mark.kind, start, movedEnd(least, mark.end()) - start, mark.value});
    }
    return RichText(words, marks);
}

RichText withMark(const RichText &whole, const Mark &mark)
{
    return RichText(whole.text(), whole.marks() + QList{mark});
}

RichText withoutMark(const RichText &whole, MarkKind kind, qsizetype start, qsizetype length)
{
    QList<Mark> marks;
    for (const Mark &mark : whole.marks())
        marks += mark.kind == kind ? outside(mark, start, start + length) : QList{mark};
    return RichText(whole.text(), marks);
}

RichText trimmed(const RichText &whole)
{
    const auto isSpace = [](QChar c) {
        return c == u' ';
    }; // a no-break space at the edge was meant
    const QString &text = whole.text();
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace) - text.begin();
    auto end = text.size();
    while (end > first && isSpace(text[end - 1]))
        --end;
    return whole.mid(first, end - first);
}

QString cleanText(QStringView text)
{
    return isClean(text) ? text.toString() : cleaned(text).text;
}

bool isSafeLink(QStringView address)
{
    const QUrl url(address.toString(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.isRelative())
        return false;
    if (scheme == QLatin1StringView("mailto"))
        return !url.path().isEmpty();
    return (scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http")) &&
           !url.host().isEmpty();
}

} // namespace feuillet
