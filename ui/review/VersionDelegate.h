#pragma once

#include <QStyledItemDelegate>

namespace feuillet {

// A line of the list of versions: number and author, below it when, why, and the signes gained; a
// seal at the end of the one that was signed.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Part // roles of the item
    {
        Title = Qt::DisplayRole,
        Detail = Qt::UserRole,
        IsSealed,
        Number,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace feuillet
