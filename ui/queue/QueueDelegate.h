#pragma once

#include <QStyledItemDelegate>

namespace feuillet {

// Paints a row of the queue: a heading with its count, or a title over a quiet line, with what must
// not be overlooked between them.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace feuillet
