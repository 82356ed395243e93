#pragma once

#include "desk/safety/Recovery.h"

#include <QObject>

namespace feuillet {

class Panes;
class Workbench;

// Joins the panel of what was not saved to the desk: offered at the start and on demand, in the
// place of the sheet, and gone when an article opens.
class Recovering : public QObject
{
    Q_OBJECT

public:
    Recovering(Workbench &workbench, Panes &panes, QObject *parent);

    void offer(); // if anything of this person's was left
    void open();  // with what was discarded too

private:
    void read();
    void compare(const LeftDraft &draft);
    void discard(ArticleId article);
    void bringBack(qint64 sequence);
    void hide();

    Workbench &m_workbench;
    Panes &m_panes;
};

} // namespace feuillet
