#include "ingest/Passages.h"

#include "article/Body.h"
#include "article/RichText.h"
#include "article/Signature.h"
#include "ingest/Furniture.h"
#include "ingest/Pieces.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype narrowestWrap = 40;
constexpr qsizetype widestWrap = 100;
constexpr QChar byteOrderMark(0xFEFF);
constexpr QChar softHyphen(0x00AD);

struct Line
{
    QString text;
    qsizetype number = 1;
    qsizetype indent = 0;
    bool afterBlank = false;
};

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype indentOf(QStringView line)
{
    return std::find_if_not(line.begin(), line.end(), isPlainSpace) - line.begin();
}

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    bool afterBlank = false;
    for (qsizetype start = 0, number = 1; start < text.size(); ++number) {
        const auto end = std::find_if(text.begin() + start, text.end(), endsLine) - text.begin();
        const QStringView raw = text.sliced(start, end - start);
        const QString line = tidied(raw);
        if (!line.isEmpty())
            lines.append({line, number, indentOf(raw), afterBlank});
        afterBlank = line.isEmpty();
        start = end + (text.sliced(end).startsWith(u"\r\n") ? 2 : 1);
    }
    return lines;
}

bool isOpeningMark(QChar c)
{
    return c.isSpace() || u"\"'«“‘(["_s.contains(c);
}

bool isClosingMark(QChar c)
{
    return c.isSpace() || u"\"'»”’)]"_s.contains(c);
}

bool startsLow(QStringView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isOpeningMark);
    return first != text.end() && first->isLower();
}

qsizetype firstWordLength(QStringView text)
{
    return std::find(text.begin(), text.end(), u' ') - text.begin();
}

// The width that lines were wrapped at, or 0 if they were not.
qsizetype wrapWidth(const QList<Line> &lines)
{
    qsizetype width = 0, runsOn = 0, ends = 0;
    for (qsizetype k = 1; k < lines.size(); ++k) {
        const Line &line = lines[k - 1], &next = lines[k];
        const auto length = line.text.size();
        if (next.afterBlank || length < narrowestWrap || length > widestWrap)
            continue;
        const bool low = startsLow(next.text), sentence = endsSentence(line.text);
        if (low && !sentence) {
            ++runsOn;
            width = std::max(width, length);
        }
        ends += !low && sentence && next.indent <= line.indent;
    }
    return runsOn > ends ? width : 0;
}

bool standsAlone(const QString &line)
{
    return furnitureIn(line) || !crossheadIn(line).isEmpty();
}

bool startsPassage(const QString &line)
{
    return standsAlone(line) || labelledIn(line) || !Dateline::opening(line).isEmpty() ||
           (line.contains(u"--") && !Signature(line).deskCode().isEmpty());
}

// A line that had room for the next word ends its passage, unless the next line goes on in lower
// case.
bool runsOn(const Line &line, const Line &next, qsizetype width)
{
    if (width == 0 || next.afterBlank || next.indent > line.indent ||
        line.text.size() > widestWrap || next.text.startsWith(line.text) ||
        standsAlone(line.text) || startsPassage(next.text))
        return false;
    const auto room = width - line.text.size() - 1 - firstWordLength(next.text);
    return room < 0 || (!endsSentence(line.text) && startsLow(next.text));
}

bool breaksAtHyphen(QStringView line, QStringView next)
{
    const bool compound =
        line.size() > 1 && line.back() == u'-' && line[line.size() - 2].isLetter();
    const bool suspended = next.startsWith(u"et ") || next.startsWith(u"ou "); // micro- et macro-
    return compound && next.front().isLetter() && !suspended;
}

void rejoin(QString &open, QStringView next)
{
    const bool together =
        open.back().isSpace() || open.back() == softHyphen || breaksAtHyphen(open, next);
    if (!together)
        open += u' ';
    open += next;
}

} // namespace

Passages passagesOf(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    const qsizetype width = wrapWidth(lines);
    Passages passages;
    for (qsizetype k = 0; k < lines.size(); ++k) {
        if (k > 0 && runsOn(lines[k - 1], lines[k], width)) {
            rejoin(passages.list.last().text, lines[k].text);
            ++passages.rejoined;
        } else {
            passages.list.append({lines[k].text, lines[k].number});
        }
    }
    return passages;
}

QString tidied(QStringView line)
{
    const QString clean = cleanText(line).normalized(QString::NormalizationForm_C);
    QStringView view(clean);
    while (!view.isEmpty() && (isPlainSpace(view.front()) || view.front() == byteOrderMark))
        view = view.sliced(1);
    while (!view.isEmpty() && isPlainSpace(view.back()))
        view.chop(1);
    const bool blank = std::all_of(view.begin(), view.end(), [](QChar c) { return c.isSpace(); });
    return blank ? QString() : view.toString();
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && isClosingMark(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".!?…"_s.contains(text.back());
}

} // namespace feuillet
