#include "ui/widgets/palette/PaletteModel.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_candidates.clear();
    for (const PaletteEntry &entry : entries)
        m_candidates.append({entry.name, entry.path, entry.bonus});
    filter({});
}

void PaletteModel::filter(const QString &typed)
{
    beginResetModel();
    m_shown = ranked(typed, m_candidates);
    if (typed.trimmed().isEmpty())
        m_shown.removeIf([this](const Ranked &one) { return m_entries[one.candidate].onlyTyped; });
    std::ranges::stable_partition(
        m_shown, [this](const Ranked &one) { return m_entries[one.candidate].isEnabled; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString PaletteModel::spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.name};
    for (const QString &part : {entry.path, entry.keys})
        if (!part.isEmpty())
            parts << part;
    if (!entry.isEnabled)
        parts << tr("not available now");
    return parts.join(u", "_s);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Path:
        return entry.isEnabled ? entry.path : tr("not available now");
    case Keys:
        return entry.keys;
    case IsEnabled:
        return entry.isEnabled;
    case Letters:
        return QVariant::fromValue(m_shown[index.row()].match.letters);
    default:
        return {};
    }
}

} // namespace feuillet
