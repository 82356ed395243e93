#pragma once

#include "ui/shell/Commands.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QTabWidget;

namespace feuillet {

class LiveSpelling;
class Notices;
class PreviewFeed;
class PreviewPanel;
class Proofreading;
class ProofingPanel;
class QueuePanel;
class ReviewPanel;
class StatusLine;
class ToolBar;
struct SeatSettings;

// Panes and menus. What the panes say goes to the Commands and the Workbench; what those say is
// shown here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench &workbench, Questions &questions, LiveSpelling &spelling,
               QWidget *parent = nullptr);

    Sheet &sheet() const { return *m_sheet; }
    void perform(ActionName name);
    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const; // what of them is the window's
    void begin(const QStringList &wires);    // offers what was not saved, receives what came
    void openNewest();
    void showPane(const QString &name); // corrections, preview or review
    void tellLanguage();

signals:
    void schemeAsked(feuillet::ActionName scheme);
    void languageAsked(feuillet::ActionName language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *middlePane();
    void buildPanes();
    void connectWorkbench();
    void connectPanes();
    void performOnWindow(ActionName name);
    void zoom(double factor);
    void nextPane(int direction);
    void showQueue();
    void showOpened();
    void showChanged();
    void read();
    void showStanding();

    Workbench &m_workbench;
    Actions *m_actions;
    Sheet *m_sheet;
    Commands *m_commands;
    QueuePanel *m_queue;
    ProofingPanel *m_proofing;
    PreviewPanel *m_preview;
    ReviewPanel *m_review;
    ToolBar *m_tools;
    StatusLine *m_status;
    Notices *m_notices;
    PreviewFeed *m_feed;
    Proofreading *m_proofreading;
    QSplitter *m_panes;
    QTabWidget *m_tabs;
    QTimer m_reading; // what is counted and found follows the text a moment later
    double m_zoom = 1;
};

} // namespace feuillet
