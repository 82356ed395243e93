#pragma once

#include "ui/shell/Commands.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace feuillet {

class BackupsDesk;
class FirstRun;
class FocusMode;
class LiveProofreader;
class NotesFeed;
class Messages;
class PreviewFeed;
class Panes;
class Proofreading;
class Publishing;
class QueuePanel;
class Recovering;
class Remembered;
class ReviewFeed;
class ReviewPanel;
class StatusLine;
class Typesetting;
class ToolBar;
class VersionsFeed;
class Viewing;
struct SeatSettings;

// Panes and menus. What the panes say goes to the Commands and the Workbench; what those say is
// shown here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench &workbench, Questions &questions, LiveProofreader &reader,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    Panes &panes() const { return *m_panes; }
    Sheet &sheet() const { return *m_sheet; }
    void perform(ActionName name);
    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const; // what of them is the window's
    void begin(const QStringList &wires);    // offers what was not saved, receives what came
    void openNewest();
    void tellLanguage();
    void tell(const QString &sentence);
    void takeFiles(const QStringList &files); // from outside; comes to the front

signals:
    void schemeAsked(feuillet::ActionName scheme);
    void languageAsked(feuillet::ActionName language);
    void stateAsked();                        // of the system
    void restoreAsked(const QString &backup); // once the window is closed

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWorkbench();
    void connectPanes();
    void joinFeeds(Questions &questions);
    void showQueue();
    void showOpened();
    void showChanged();
    void read();
    void showStanding();

    Workbench &m_workbench;
    Actions *m_actions;
    Panes *m_panes;
    Sheet *m_sheet;
    QueuePanel *m_queue;
    ReviewPanel *m_review;
    Publishing *m_publishing;
    Commands *m_commands;
    Typesetting *m_typesetting;
    ToolBar *m_tools;
    StatusLine *m_status;
    Messages *m_messages;
    NotesFeed *m_notes;
    Recovering *m_recovering;
    BackupsDesk *m_backups;
    FocusMode *m_focus;
    PreviewFeed *m_feed;
    Proofreading *m_proofreading;
    ReviewFeed *m_reviewing = nullptr; // joined once the panes are
    VersionsFeed *m_versions;
    Viewing *m_viewing;
    FirstRun *m_first;
    std::unique_ptr<Remembered> m_remembered;
    QTimer m_reading; // what is counted and found follows the text a moment later
};

} // namespace feuillet
