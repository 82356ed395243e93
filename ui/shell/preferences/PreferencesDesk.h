#pragma once

#include "ui/shell/Actions.h"
#include "ui/shell/preferences/Preferences.h"

namespace feuillet {

class Panes;
class PreferencesDialog;
class Publishing;
class Questions;
class Shortcuts;
class Workbench;

// Joins the preferences to what they are about. What the menus can choose too is chosen through
// their actions, so that both always say the same.
class PreferencesDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Workbench &workbench;
        Questions &questions;
        Actions &actions;
        Panes &panes;
        Publishing &publishing;
        Shortcuts &shortcuts;
    };

    PreferencesDesk(const Parts &parts, QWidget *window);

private:
    void open();
    void join();
    void joinShortcuts();
    void show();
    Preferences present();
    Scheme scheme() const;
    void sitDown(const QString &name);
    void chooseFolder();
    QAction &action(ActionName name) const { return *m_parts.actions[name]; }

    Parts m_parts;
    QWidget *m_window;
    PreferencesDialog *m_dialog = nullptr; // made when first asked for
};

} // namespace feuillet
