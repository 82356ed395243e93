#pragma once

#include "ui/signoff/ReviewPanel.h"

namespace feuillet {

class NotesFeed;
class Proofreading;
class Workbench;

// Shows how the open article stands in the pane of who reviews it, findings included.
class ReviewFeed : public QObject
{
    Q_OBJECT

public:
    ReviewFeed(Workbench &workbench, const Proofreading &proofreading, const NotesFeed &notes,
               ReviewPanel &panel, QObject *parent);

    void show();

private:
    Workbench &m_workbench;
    const Proofreading &m_proofreading;
    const NotesFeed &m_notes;
    ReviewPanel &m_panel;
};

// How the open article stands, for the pane of who reviews it; nothing if none is open.
std::optional<Reviewed> reviewed(Workbench &workbench, const Proofreading &proofreading,
                                 int openSuggestions);

// Why the open article came back to its author, if it did; empty otherwise.
QString returnedSentence(Workbench &workbench);

// What was done with the open article, gathered for reading; oldest first.
QList<PastStep> toldHistory(const Workbench &workbench);

} // namespace feuillet
