#include "ui/widgets/palette/PaletteDelegate.h"

#include "ui/widgets/palette/PaletteModel.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

namespace feuillet {

namespace {

constexpr int leastPath = 60; // a narrower one says nothing

// Letter by letter where the weight changes; answers where it ended.
int paintName(QPainter &painter, const QRect &box, const QFont &font, const QString &name,
              const QList<qsizetype> &letters)
{
    const QFont strong = boldFont(font);
    int x = box.left();
    for (qsizetype from = 0; from < name.size() && x < box.right();) {
        const bool typed = letters.contains(from);
        qsizetype end = from + 1;
        while (end < name.size() && letters.contains(end) == typed)
            ++end;
        painter.setFont(typed ? strong : font);
        const QRect rest(x, box.top(), box.right() - x, box.height());
        const QFontMetrics metrics = painter.fontMetrics();
        const QString part = name.mid(from, end - from);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(part, Qt::ElideRight, rest.width()));
        x += metrics.horizontalAdvance(part);
        from = end;
    }
    return x;
}

int paintRight(QPainter &painter, const QRect &box, const QString &text)
{
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, box.width()));
    return text.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(text) + wideSpace;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool enabled = index.data(PaletteModel::IsEnabled).toBool();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                         option.widget);
    painter->save();
    QRect box = option.rect.adjusted(wideSpace, 0, -wideSpace, 0);
    painter->setFont(option.font);
    painter->setPen(theme.grey);
    box.adjust(0, 0, -paintRight(*painter, box, index.data(PaletteModel::Keys).toString()), 0);
    painter->setPen(enabled ? theme.ink : theme.grey);
    const int end = paintName(*painter, box, option.font, index.data().toString(),
                              index.data(PaletteModel::Letters).value<QList<qsizetype>>());
    box.setLeft(end + wideSpace);
    painter->setPen(theme.grey);
    painter->setFont(smallFont(option.font));
    if (box.width() > leastPath)
        paintRight(*painter, box, index.data(PaletteModel::Path).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(rowHeight, QFontMetrics(option.font).height() + 2 * tightSpace)};
}

} // namespace feuillet
