#pragma once

#include <QSplitter>

class QTabWidget;
class QVBoxLayout;

namespace feuillet {

class ComparisonView;
class FindBar;
class NotesPanel;
class PreviewPanel;
class ProofingPanel;
class QueuePanel;
class RecoveryPanel;
class ReviewPanel;
class Sheet;
class Strip;
class VersionsPanel;
enum class ActionName;

// The window's panes side by side: the queue, the sheet under its strip, and the tabs.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    enum class Tab // in their order
    {
        Corrections,
        Preview,
        Review,
        Versions,
        Notes,
    };

    explicit Panes(QWidget *parent = nullptr);

    QueuePanel *const queue;
    Strip *const strip;
    Strip *const lockStrip; // who else is at the article
    Strip *const proposing; // while what is typed becomes suggestions
    Sheet *const sheet;
    FindBar *const find;
    ComparisonView *const draftComparison; // a part of the next
    RecoveryPanel *const recovery;         // in the place of the sheet, when something was left
    ProofingPanel *const proofing;
    PreviewPanel *const preview;
    ReviewPanel *const review;
    VersionsPanel *const versions;
    NotesPanel *const notes;

    void showTab(Tab tab);
    void showTabOf(ActionName name);   // if it is of one
    void showTab(const QString &name); // corrections, preview, review, versions or notes
    QString tab() const;               // its name
    void countNotes(int open);         // on the tab
    void showRecovery(bool shown);
    void showAbove(QWidget *widget); // the sheet and all that is said of it
    void toggleQueue();
    void filterQueue();
    void enter(int direction); // the pane after (+1) or before (-1) the one with the focus
    QList<QWidget *> besideSheet() const;
    void setZoom(double factor);
    double zoom() const { return m_zoom; }

signals:
    void zoomed(double factor); // 1 is 100 %

private:
    QWidget *middle();

    QTabWidget *m_tabs;
    QVBoxLayout *m_middle = nullptr;
    double m_zoom = 1;
};

} // namespace feuillet
