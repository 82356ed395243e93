#pragma once

#include <QObject>

#include <memory>

class QMenuBar;

namespace feuillet {

class Actions;
class HelpWindow;
class Panes;

// Opens the manual on the page of where one works. It is read and laid out when first asked for.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    HelpDesk(const Actions &actions, const QMenuBar &menus, const Panes &panes, QWidget *window);
    ~HelpDesk() override;

private:
    void open();
    QString pageOfFocus() const; // empty where no page is nearer than another

    const QMenuBar &m_menus;
    const Panes &m_panes;
    QWidget &m_window;
    QString m_keys;                     // as the manual tells them
    std::unique_ptr<HelpWindow> m_help; // beside the editor, so nobody's child
};

} // namespace feuillet
