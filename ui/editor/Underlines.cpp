#include "ui/editor/Underlines.h"

#include "article/RichText.h"
#include "ui/editor/BlockText.h"
#include "ui/widgets/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace feuillet {

namespace {

// What the checker said of a line, while its text stays.
struct Checked : QTextBlockUserData
{
    QString text;
    int checkerNumber = 0;
    QList<Underlined> words;
};

bool isLeftAlone(const RichText &text, const Underlined &word)
{
    const auto touches = [&word](const Mark &mark) {
        return (mark.kind == MarkKind::NoCheck || mark.kind == MarkKind::Language) &&
               mark.start < word.start + word.length && word.start < mark.end();
    };
    return std::any_of(text.marks().begin(), text.marks().end(), touches);
}

QRectF boxOf(const QTextBlock &line)
{
    return line.document()->documentLayout()->blockBoundingRect(line);
}

QTextBlock firstLineBelow(const QTextDocument &document, double y)
{
    int low = 0;
    int high = document.blockCount() - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (boxOf(document.findBlockByNumber(middle)).bottom() < y)
            low = middle + 1;
        else
            high = middle;
    }
    return document.findBlockByNumber(low);
}

void drawWave(QPainter &painter, double left, double right, double y)
{
    constexpr double step = 2;
    const int steps = static_cast<int>((right - left) / step);
    QPolygonF wave;
    for (int number = 0; number <= steps; ++number)
        wave << QPointF(left + number * step, y + number % 2 * step);
    painter.drawPolyline(wave);
}

void drawLine(QPainter &painter, double left, double right, double y)
{
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void drawShape(QPainter &painter, Underlined::Kind kind, double left, double right, double y)
{
    const Theme theme = themeOf(QGuiApplication::palette());
    switch (kind) {
    case Underlined::Kind::Misspelt:
        painter.setPen(theme.blocking);
        drawWave(painter, left, right, y);
        break;
    case Underlined::Kind::Grammar:
        painter.setPen(theme.action);
        drawLine(painter, left, right, y);
        drawLine(painter, left, right, y + 2);
        break;
    case Underlined::Kind::Typography:
        painter.setPen(QPen(theme.grey, 1, Qt::DotLine));
        drawLine(painter, left, right, y);
        break;
    case Underlined::Kind::Remark:
        painter.setPen(QPen(theme.grey, 1, Qt::DashLine));
        drawLine(painter, left, right, y);
        break;
    }
}

// A word may stand on two lines of the paragraph: it breaks at its hyphen.
void drawUnder(QPainter &painter, const QTextLayout &text, const Underlined &word)
{
    const int start = static_cast<int>(word.start);
    const int end = start + static_cast<int>(word.length);
    for (int number = text.lineForTextPosition(start).lineNumber(); number < text.lineCount();
         ++number) {
        const QTextLine line = text.lineAt(number);
        if (line.textStart() >= end)
            break;
        const double x = text.position().x();
        const double left = x + line.cursorToX(std::max(start, line.textStart()));
        const double right =
            x + line.cursorToX(std::min(end, line.textStart() + line.textLength()));
        const double y = text.position().y() + line.y() + line.ascent() + 2;
        drawShape(painter, word.kind, left, right, y);
    }
}

} // namespace

void Underlines::setChecker(LineChecker checker)
{
    m_checker = std::move(checker);
    ++m_checkerNumber;
    m_edit.viewport()->update();
}

void Underlines::keyComes(bool typing)
{
    m_typing = typing;
}

void Underlines::caretMoved()
{
    const int before = std::exchange(m_caret, m_edit.textCursor().position());
    m_typing = m_typing && (m_caret == before || m_caret == before + 1);
    if (m_typing || !m_checker)
        return;
    const QTextBlock left = m_edit.document()->findBlock(before);
    if (left.isValid() && !wordsIn(left).isEmpty())
        m_edit.viewport()->update(boxOf(left).toAlignedRect());
}

QList<Underlined> Underlines::checked(QTextBlock &line) const
{
    const QString text = line.text();
    auto *said = static_cast<Checked *>(line.userData());
    if (!said || said->checkerNumber != m_checkerNumber || said->text != text) {
        said = new Checked; // the line takes it
        said->text = text;
        said->checkerNumber = m_checkerNumber;
        said->words = m_checker(text);
        line.setUserData(said);
    }
    return said->words;
}

bool Underlines::isBeingTyped(const QTextBlock &line, const Underlined &word) const
{
    return m_typing && line.position() + word.start + word.length == m_edit.textCursor().position();
}

QList<Underlined> Underlines::wordsIn(QTextBlock line) const
{
    QList<Underlined> words = m_checker ? checked(line) : QList<Underlined>();
    if (words.isEmpty())
        return words;
    const RichText marked = richTextOf(line);
    words.removeIf([&](const Underlined &word) {
        return isBeingTyped(line, word) || isLeftAlone(marked, word);
    });
    return words;
}

void Underlines::paint(QPainter &painter, const QRect &box) const
{
    if (!m_checker)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock line = firstLineBelow(*m_edit.document(), box.top());
         line.isValid() && boxOf(line).top() <= box.bottom(); line = line.next())
        for (const Underlined &word : wordsIn(line))
            drawUnder(painter, *line.layout(), word);
}

} // namespace feuillet
