#include "ui/proofing/NamesModel.h"

#include "ui/proofing/NameForm.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const HouseWord &entry, int column)
{
    switch (column) {
    case NamesModel::Spelling:
        return entry.spelling;
    case NamesModel::Kind:
        return kindLabel(entry.kind);
    case NamesModel::Refused:
        return entry.refused.join(u", "_s);
    case NamesModel::Function:
        return entry.function;
    default:
        return entry.note;
    }
}

} // namespace

void NamesModel::show(const QList<HouseWord> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int NamesModel::rowOf(const QString &spelling) const
{
    const auto found = std::ranges::find(m_entries, spelling, &HouseWord::spelling);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return textOf(m_entries[index.row()], index.column());
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("Spelling"), tr("Kind"), tr("Refused"), tr("Function"), tr("Note")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titles.value(section)
                                                                    : QVariant();
}

} // namespace feuillet
