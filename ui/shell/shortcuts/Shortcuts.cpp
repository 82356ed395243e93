#include "ui/shell/shortcuts/Shortcuts.h"

#include "ui/shell/palette/MenuPaths.h"
#include "ui/shell/SeatSettings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace feuillet {

Shortcuts::Shortcuts(QMainWindow &window) : QObject(&window), m_window(window)
{
    for (const QAction *action : window.actions())
        m_usual.insert(action, action->shortcut());
}

void Shortcuts::apply(const SeatSettings &settings)
{
    for (QAction *action : m_window.actions())
        if (const auto changed = settings.shortcuts.constFind(action->objectName());
            changed != settings.shortcuts.constEnd())
            set(action->objectName(),
                QKeySequence::fromString(*changed, QKeySequence::PortableText));
}

void Shortcuts::keep(SeatSettings &settings) const
{
    settings.shortcuts.clear();
    for (const Shortcut &one : all())
        if (one.keys != one.usual)
            settings.shortcuts.insert(one.id, one.keys.toString(QKeySequence::PortableText));
}

QList<Shortcut> Shortcuts::all() const
{
    const auto paths = menuPaths(*m_window.menuBar());
    QList<Shortcut> all;
    for (const QAction *action : m_window.actions())
        all.append({action->objectName(), plainName(*action), paths.value(action),
                    action->shortcut(), m_usual.value(action)});
    return all;
}

void Shortcuts::set(const QString &id, const QKeySequence &keys)
{
    for (QAction *action : m_window.actions()) {
        if (action->objectName() == id)
            action->setShortcut(keys);
        else if (!keys.isEmpty() && action->shortcut() == keys)
            action->setShortcut({});
    }
}

void Shortcuts::reset()
{
    for (QAction *action : m_window.actions())
        action->setShortcut(m_usual.value(action));
}

} // namespace feuillet
