#pragma once

#include "ui/queue/QueueGroups.h"

#include <QAbstractItemModel>

namespace feuillet {

// Groups, and under each its lines. The display text of a row is all that it says, for screen
// readers; the delegate asks for the parts.
class QueueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Part
    {
        Title = Qt::UserRole,
        Mark,  // its words
        Shape, // QueueMark::Shape
        Writer,
        Detail,
        IsOpen,
        Count,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const QList<QueueGroup> &groups);
    void markOpen(ArticleId article);

    const QList<QueueGroup> &groups() const { return m_groups; }
    std::optional<ArticleId> articleAt(const QModelIndex &index) const; // none for a group
    QModelIndex indexOf(ArticleId article) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant groupData(const QueueGroup &group, int role) const;
    QVariant lineData(const QueueLine &line, int role) const;

    QList<QueueGroup> m_groups;
    ArticleId m_open;
};

} // namespace feuillet
