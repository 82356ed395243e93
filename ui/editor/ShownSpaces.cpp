#include "ui/editor/ShownSpaces.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace feuillet {

namespace {

// Where one space stands, with the height of a small letter.
QRectF placeOf(const QTextLayout &text, int at)
{
    const QTextLine line = text.lineForTextPosition(at);
    const double left = line.cursorToX(at);
    const double right = line.cursorToX(at + 1);
    const double height = line.ascent() * 0.5;
    const double baseline = text.position().y() + line.y() + line.ascent();
    return {text.position().x() + std::min(left, right), baseline - height, std::abs(right - left),
            height};
}

void paintSpace(QPainter &painter, QChar space, const QRectF &place, const QPalette &palette)
{
    const QColor strong = palette.color(QPalette::Highlight).lightness() > 200
                              ? palette.color(QPalette::Link)
                              : palette.color(QPalette::Highlight);
    if (space == u' ') {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::PlaceholderText));
        painter.drawEllipse(place.center(), 1.1, 1.1);
    } else if (space == u'\u00A0') {
        painter.setPen(QPen(strong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0, -0.5, 0));
    } else if (space == u'\u202F' || space == u'\u2009') {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        const double width = std::max(place.width() - 1, 2.0);
        painter.drawRect(
            QRectF(place.center().x() - width / 2, place.top(), width, place.height()));
    }
}

} // namespace

void paintSpaces(const QTextEdit &edit, QPainter &painter, const QRect &box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QAbstractTextDocumentLayout *layout = edit.document()->documentLayout();
    for (QTextBlock line = edit.cursorForPosition(box.topLeft()).block();
         line.isValid() && layout->blockBoundingRect(line).top() <= box.bottom();
         line = line.next()) {
        const QString text = line.text();
        for (int at = 0; at < text.size(); ++at)
            if (text[at].isSpace())
                paintSpace(painter, text[at], placeOf(*line.layout(), at), edit.palette());
    }
}

} // namespace feuillet
