#pragma once

#include "ui/shell/session/LastSession.h"

class QMainWindow;

namespace feuillet {

class Actions;
class PaletteDesk;
class RecentArticles;
class Shortcuts;

// What a seat finds again the next day: its keys, the commands and articles used last, and the
// article that was open.
class Remembered
{
public:
    Remembered(QMainWindow &window, Actions &actions, Workbench &workbench, Sheet &sheet);

    Shortcuts &shortcuts() const { return *m_shortcuts; }
    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const;
    void restore(); // the article that was open, unless it is gone

private:
    Shortcuts *m_shortcuts; // the window's, as those below
    PaletteDesk *m_palette;
    RecentArticles *m_recent;
    LastSession m_session;
};

} // namespace feuillet
