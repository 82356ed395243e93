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

// What stands on one line of the screen.
struct Piece
{
    double left = 0;
    double right = 0;
    double top = 0;
    double baseline = 0;
    bool last = true; // of several lines
};

void drawWedge(QPainter &painter, const QPointF &tip, double height, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF base(0, height);
    painter.drawPolygon(
        QPolygonF{tip, tip + base + QPointF(height, 0), tip + base - QPointF(height, 0)});
    painter.setBrush(Qt::NoBrush);
}

void drawBox(QPainter &painter, const Piece &piece, double line, const Theme &theme)
{
    constexpr double below = 4;
    constexpr double corner = 2;
    QColor tint = theme.warning;
    tint.setAlphaF(0.18F);
    painter.setPen(QPen(theme.warning, line));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(QPointF(piece.left - 0.5, piece.top + 0.5),
                                   QPointF(piece.right + 0.5, piece.baseline + below)),
                            corner, corner);
    painter.setBrush(Qt::NoBrush);
}

void drawNote(QPainter &painter, Underlined::Kind kind, const Piece &piece)
{
    const Theme theme = themeOf(QGuiApplication::palette());
    constexpr double wedge = 5;
    QColor tint = theme.action;
    switch (kind) {
    case Underlined::Kind::Commented:
        tint.setAlphaF(0.16F);
        painter.fillRect(
            QRectF(QPointF(piece.left, piece.top), QPointF(piece.right, piece.baseline + wedge)),
            tint);
        break;
    case Underlined::Kind::Replaced:
        painter.setPen(QPen(theme.action, 1.5));
        drawLine(painter, piece.left, piece.right, (piece.top + 2 * piece.baseline) / 3);
        if (piece.last)
            drawWedge(painter, {piece.right, piece.baseline + 1}, wedge, theme.action);
        break;
    case Underlined::Kind::Inserted:
        drawWedge(painter, {piece.left, piece.baseline + 1}, wedge, theme.action);
        break;
    case Underlined::Kind::Proposed:
        painter.setPen(QPen(theme.action, 2));
        drawLine(painter, piece.left, piece.right, piece.baseline + 3);
        break;
    case Underlined::Kind::Cut:
        drawWedge(painter, {piece.left, piece.top + wedge}, -wedge, theme.action);
        break;
    case Underlined::Kind::Sought:
        drawBox(painter, piece, 0.8, theme);
        break;
    case Underlined::Kind::Chosen:
        drawBox(painter, piece, 2.2, theme);
        break;
    default:
        Q_UNREACHABLE();
    }
}

void drawShape(QPainter &painter, Underlined::Kind kind, const Piece &piece)
{
    const double y = piece.baseline + 2;
    const auto [left, right] = std::pair(piece.left, piece.right);
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
    default:
        drawNote(painter, kind, piece);
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
        if (line.textStart() >= end && line.textStart() > start)
            break;
        const double x = text.position().x();
        const double left = x + line.cursorToX(std::max(start, line.textStart()));
        const double right =
            x + line.cursorToX(std::min(end, line.textStart() + line.textLength()));
        const double top = text.position().y() + line.y();
        const bool last = end <= line.textStart() + line.textLength();
        drawShape(painter, word.kind, {left, right, top, top + line.ascent(), last});
    }
}

} // namespace

void Underlines::setChecker(LineChecker checker)
{
    m_checker = std::move(checker);
    ++m_checkerNumber;
    m_edit.viewport()->update();
}

void Underlines::setNotes(LineNotes notes)
{
    m_notes = std::move(notes);
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
    if (!m_checker && !m_notes)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock line = firstLineBelow(*m_edit.document(), box.top());
         line.isValid() && boxOf(line).top() <= box.bottom(); line = line.next())
        paintLine(painter, line);
}

void Underlines::paintLine(QPainter &painter, const QTextBlock &line) const
{
    QList<Underlined> words = wordsIn(line);
    if (m_notes)
        words += m_notes(line.blockNumber());
    for (const Underlined &word : std::as_const(words))
        if (word.start + word.length < line.length())
            drawUnder(painter, *line.layout(), word);
}

} // namespace feuillet
