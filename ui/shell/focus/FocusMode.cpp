#include "ui/shell/focus/FocusMode.h"

#include "ui/editor/Sheet.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Panes.h"

#include <QMenuBar>
#include <QShortcut>
#include <QToolBar>

namespace feuillet {

FocusMode::FocusMode(QMainWindow &window, Panes &panes, const Actions &actions, QObject *parent)
    : QObject(parent), m_window(window), m_panes(panes), m_action(*actions[ActionName::Focus]),
      m_escape(new QShortcut(Qt::Key_Escape, &window))
{
    m_action.setCheckable(true);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &FocusMode::leave);
    connect(&m_action, &QAction::triggered, this, &FocusMode::toggle);
}

void FocusMode::enter()
{
    m_before = Before{m_window.windowState(), {}};
    QList<QWidget *> around = m_panes.besideSheet();
    around << m_window.menuBar();
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        around << bar;
    for (QWidget *one : std::as_const(around)) {
        m_before->shown.append({one, !one->isHidden()});
        one->hide();
    }
    m_escape->setEnabled(true);
    m_action.setChecked(true);
    m_window.setWindowState(m_before->state | Qt::WindowFullScreen);
    m_panes.sheet->takeFocus();
}

void FocusMode::leave()
{
    if (!m_before)
        return;
    const Before before = *std::exchange(m_before, std::nullopt);
    m_escape->setEnabled(false);
    m_action.setChecked(false);
    m_window.setWindowState(before.state);
    for (const auto &[one, shown] : before.shown)
        one->setVisible(shown);
    m_panes.sheet->takeFocus();
}

} // namespace feuillet
