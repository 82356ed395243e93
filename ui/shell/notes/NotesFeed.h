#pragma once

#include "article/Place.h"
#include "review/Suggestion.h"
#include "ui/shell/Actions.h"

#include <QTimer>

namespace feuillet {

class Noting;
class Panes;
class Workbench;
struct Error;

// Joins the notes to their panel, to the sheet and to the strip that says that one proposes.
class NotesFeed : public QObject
{
    Q_OBJECT

public:
    NotesFeed(Workbench &workbench, Panes &panes, const Actions &actions, QObject *parent);

    void perform(ActionName name);
    int openSuggestions() const;

signals:
    void changed(); // how many suggestions are open, or whether one proposes

private:
    void connectPanel();
    void writeNote();
    void toggleProposing();
    void lead(const Error &error);
    void showOpenSuggestion();
    void showNotes();
    void showRows();
    void tellOpen();
    void showProposing();
    void showPlace(const Place &place);
    QList<SuggestionId> openIds() const;

    Workbench &m_workbench;
    Panes &m_panes;
    const Actions &m_actions;
    Noting *m_noting;
    int m_toldOpen = 0;
    QTimer m_rows; // the cards follow the text a moment later
};

} // namespace feuillet
