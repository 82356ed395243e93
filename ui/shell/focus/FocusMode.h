#pragma once

#include <QMainWindow>

#include <optional>

class QShortcut;

namespace feuillet {

class Actions;
class Panes;

// The sheet alone on the whole screen, with the line that counts its words; and everything back as
// it was.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    FocusMode(QMainWindow &window, Panes &panes, const Actions &actions, QObject *parent);

    void leave();

private:
    void enter();
    void toggle() { m_before ? leave() : enter(); }

    struct Before
    {
        Qt::WindowStates state;
        QList<std::pair<QWidget *, bool>> shown; // what stands around the sheet, and whether
    };

    QMainWindow &m_window;
    Panes &m_panes;
    QAction &m_action;
    QShortcut *m_escape;
    std::optional<Before> m_before; // while one is in it
};

} // namespace feuillet
