#pragma once

#include "proofing/names/HouseWord.h"

#include <QAbstractTableModel>

namespace feuillet {

// The entries of the house dictionary as the rows of a table.
class NamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Spelling,
        Kind,
        Refused,
        Function,
        Note,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<HouseWord> &entries);
    const HouseWord &entry(int row) const { return m_entries[row]; }
    int rowOf(const QString &spelling) const; // -1 if it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HouseWord> m_entries;
};

} // namespace feuillet
