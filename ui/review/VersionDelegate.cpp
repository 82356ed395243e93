#include "ui/review/VersionDelegate.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

namespace feuillet {

namespace {

constexpr int sealSize = 16;

void write(QPainter &painter, const QRect &box, const QFont &font, const QColor &colour,
           const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QRect words = option.rect.adjusted(space, tightSpace, -space, -tightSpace);
    if (index.data(IsSealed).toBool()) {
        const QRectF seal(words.right() - sealSize, words.top(), sealSize, sealSize);
        paintIcon(*painter, seal, IconName::Sign, theme.action);
        words.setRight(words.right() - sealSize - space);
    }
    const QFont small = smallFont(option.font);
    QRect first = words;
    first.setHeight(QFontMetrics(option.font).height());
    QRect second = words;
    second.setTop(words.bottom() - QFontMetrics(small).height() + 1);
    write(*painter, first, option.font, theme.ink, index.data(Title).toString());
    write(*painter, second, small, theme.grey, index.data(Detail).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words =
        QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {rowHeight, std::max(rowHeight, words + 2 * tightSpace)};
}

} // namespace feuillet
