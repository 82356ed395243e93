#pragma once

#include "ui/shell/Actions.h"
#include "ui/widgets/palette/PaletteModel.h"

class QMainWindow;

namespace feuillet {

class CommandPalette;
class Workbench;
struct SeatSettings;

// Fills the palette when it is asked for: the window's actions with their place in the menus, what
// was used of them last first, and the articles of the queue by title.
class PaletteDesk : public QObject
{
    Q_OBJECT

public:
    PaletteDesk(QMainWindow &window, Actions &actions, Workbench &workbench);

    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;

private:
    void open();
    QList<PaletteEntry> actions();
    QList<PaletteEntry> articles() const;
    int bonusOf(const QAction &action) const;
    void perform(QAction *action);

    QMainWindow &m_window;
    Workbench &m_workbench;
    const QAction *m_own;
    CommandPalette *m_palette = nullptr; // made when first asked for
    QStringList m_used;                  // by name, the last first
};

} // namespace feuillet
