#include "ui/shell/palette/PaletteDesk.h"

#include "desk/Wording.h"
#include "ui/shell/palette/MenuPaths.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/palette/CommandPalette.h"

#include <QMainWindow>
#include <QMenuBar>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostUsed = 10;
} // namespace

PaletteDesk::PaletteDesk(QMainWindow &window, Actions &actions, Workbench &workbench)
    : QObject(&window), m_window(window), m_workbench(workbench),
      m_own(actions[ActionName::Palette])
{
    connect(m_own, &QAction::triggered, this, &PaletteDesk::open);
}

void PaletteDesk::apply(const SeatSettings &settings)
{
    m_used = settings.usedCommands;
}

void PaletteDesk::keep(SeatSettings &settings) const
{
    settings.usedCommands = m_used;
}

void PaletteDesk::open()
{
    if (!m_palette)
        m_palette = new CommandPalette(&m_window);
    m_palette->open(actions() + articles());
}

QList<PaletteEntry> PaletteDesk::actions()
{
    const auto paths = menuPaths(*m_window.menuBar());
    QList<PaletteEntry> entries;
    for (QAction *action : m_window.actions()) {
        if (action == m_own || !action->isVisible())
            continue;
        entries.append({.name = plainName(*action),
                        .path = paths.value(action),
                        .keys = action->shortcut().toString(QKeySequence::NativeText),
                        .isEnabled = action->isEnabled(),
                        .bonus = bonusOf(*action),
                        .perform = [this, action] {
                            perform(action);
                        }});
    }
    return entries;
}

QList<PaletteEntry> PaletteDesk::articles() const
{
    QList<PaletteEntry> entries;
    for (const ArticleRow &row : m_workbench.queue())
        entries.append({.name = row.title,
                        .path = u"%1 · %2"_s.arg(label(row.stage), row.author),
                        .perform = [&workbench = m_workbench, id = row.id] { workbench.open(id); },
                        .onlyTyped = true});
    return entries;
}

int PaletteDesk::bonusOf(const QAction &action) const
{
    const qsizetype ago = m_used.indexOf(action.objectName());
    return ago < 0 ? 0 : static_cast<int>(mostUsed - ago);
}

void PaletteDesk::perform(QAction *action)
{
    m_used.removeAll(action->objectName());
    m_used.prepend(action->objectName());
    m_used = m_used.mid(0, mostUsed);
    action->trigger();
}

} // namespace feuillet
