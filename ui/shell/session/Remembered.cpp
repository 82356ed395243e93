#include "ui/shell/session/Remembered.h"

#include "ui/shell/palette/PaletteDesk.h"
#include "ui/shell/session/RecentArticles.h"
#include "ui/shell/shortcuts/Shortcuts.h"

#include <QMainWindow>
#include <QMenu>

namespace feuillet {

using namespace Qt::StringLiterals;

Remembered::Remembered(QMainWindow &window, Actions &actions, Workbench &workbench, Sheet &sheet)
    : m_shortcuts(new Shortcuts(window)), m_palette(new PaletteDesk(window, actions, workbench)),
      m_recent(new RecentArticles(workbench, *window.findChild<QMenu *>(u"recent"_s), &window)),
      m_session(workbench, sheet)
{
}

void Remembered::apply(const SeatSettings &settings)
{
    m_shortcuts->apply(settings);
    m_palette->apply(settings);
    m_recent->apply(settings);
    m_session.apply(settings);
}

void Remembered::keep(SeatSettings &settings) const
{
    m_shortcuts->keep(settings);
    m_palette->keep(settings);
    m_recent->keep(settings);
    m_session.keep(settings);
}

void Remembered::restore()
{
    m_session.restore();
}

} // namespace feuillet
