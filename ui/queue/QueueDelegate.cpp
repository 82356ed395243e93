#include "ui/queue/QueueDelegate.h"

#include "ui/queue/QueueModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int openBar = 3;
constexpr int chevronWidth = 16;

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString part(const QModelIndex &index, QueueModel::Part part)
{
    return index.data(part).toString();
}

void write(QPainter &painter, const QRect &box, const QFont &font, const QColor &colour,
           const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

void paintChevron(QPainter &painter, const QRect &box, bool open, const QColor &colour)
{
    const QPointF centre = QRectF(box).center();
    const QPointF along = open ? QPointF(3.5, 0) : QPointF(0, 3.5);
    const QPointF tip = open ? QPointF(0, 1.8) : QPointF(1.8, 0);
    QPainterPath path(centre - along - tip);
    path.lineTo(centre + tip);
    path.lineTo(centre + along - tip);
    painter.strokePath(path, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    auto chevron = option.rect;
    chevron.setWidth(chevronWidth);
    paintChevron(painter, chevron, option.state.testFlag(QStyle::State_Open), theme.grey);
    const auto words = option.rect.adjusted(chevronWidth + tightSpace, 0, -space, 0);
    write(painter, words, boldFont(option.font), theme.ink, part(index, QueueModel::Title));
    write(painter, words, smallFont(option.font), theme.grey, part(index, QueueModel::Count),
          Qt::AlignRight);
}

bool isMarked(const QModelIndex &index)
{
    return index.data(QueueModel::Shape).toInt() != int(QueueMark::Shape::None);
}

// A shape and words: colour alone tells nothing.
void paintMark(QPainter &painter, const QRect &box, const QFont &font, const QModelIndex &index,
               const Theme &theme)
{
    const bool returned = index.data(QueueModel::Shape).toInt() == int(QueueMark::Shape::Returned);
    const auto side = double(box.height() - 2);
    paintIcon(painter, QRectF(box.left(), box.top() + 1, side, side),
              returned ? IconName::Return : IconName::Warning, theme.warning);
    write(painter, box.adjusted(box.height() + tightSpace, 0, 0, 0), boldFont(font), theme.warning,
          part(index, QueueModel::Mark));
}

// Who is writing in the weight that stands out, then the quiet words as far as there is room.
void paintDetail(QPainter &painter, const QRect &box, const QFont &font, const QModelIndex &index,
                 const Theme &theme)
{
    auto rest = box;
    if (const auto writer = part(index, QueueModel::Writer); !writer.isEmpty()) {
        const auto strong = boldFont(font);
        write(painter, box, strong, theme.action, writer);
        rest.setLeft(box.left() + QFontMetrics(strong).horizontalAdvance(writer + u"  "_s));
    }
    if (rest.width() > rowHeight)
        write(painter, rest, font, theme.grey, part(index, QueueModel::Detail));
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Theme &theme)
{
    const bool open = index.data(QueueModel::IsOpen).toBool();
    if (open) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.action);
        const QRectF bar(option.rect.left() + tightSpace, option.rect.top() + space, openBar,
                         option.rect.height() - 2 * space);
        painter.drawRoundedRect(bar, openBar / 2.0, openBar / 2.0);
    }
    const auto words =
        option.rect.adjusted(chevronWidth + tightSpace, tightSpace, -space, -tightSpace);
    const auto small = smallFont(option.font);
    auto line = words;
    line.setHeight(QFontMetrics(option.font).height());
    write(painter, line, open ? boldFont(option.font) : option.font, theme.ink,
          part(index, QueueModel::Title));
    line.setHeight(QFontMetrics(small).height());
    line.moveBottom(words.bottom());
    paintDetail(painter, line, small, index, theme);
    line.moveBottom(line.top() - 2);
    if (isMarked(index))
        paintMark(painter, line, small, index, theme);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto theme = themeOf(option.palette);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index))
        paintGroup(*painter, option, index, theme);
    else
        paintLine(*painter, option, index, theme);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    if (isGroup(index))
        return {chevronWidth, qMax(rowHeight, height + 2 * tightSpace + tightSpace)};
    const int quiet = QFontMetrics(smallFont(option.font)).height() + 2;
    const int below = isMarked(index) ? 2 * quiet : quiet;
    return {chevronWidth, qMax(rowHeight, height + below + 2 * tightSpace)};
}

} // namespace feuillet
