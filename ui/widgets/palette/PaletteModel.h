#pragma once

#include "ui/widgets/palette/Matching.h"

#include <QAbstractListModel>

#include <functional>

namespace feuillet {

// Something that can be done by its name.
struct PaletteEntry
{
    QString name;
    QString path;      // where it is otherwise found: "Publication › Site"
    QString keys = {}; // as the user reads them
    bool isEnabled = true;
    int bonus = 0;
    std::function<void()> perform = {};
    bool onlyTyped = false; // not listed before something is typed
};

// The entries that fit what was typed, the best first. What cannot be done now comes after what
// can, and says so.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Part
    {
        Path = Qt::UserRole,
        Keys,
        IsEnabled, // chosen like the others all the same, so that it can be heard
        Letters,   // of the name that were typed, as QList<qsizetype>
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry> &entries);
    void filter(const QString &typed);
    const PaletteEntry &entry(int row) const { return m_entries[m_shown[row].candidate]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString spoken(const PaletteEntry &entry);

    QList<PaletteEntry> m_entries;
    QList<Candidate> m_candidates;
    QList<Ranked> m_shown;
};

} // namespace feuillet
