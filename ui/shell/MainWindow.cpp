#include "ui/shell/MainWindow.h"

#include "desk/People.h"
#include "ui/editor/Sheet.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/arrivals/FileDrops.h"
#include "ui/shell/feeds/Fetching.h"
#include "ui/shell/feeds/LateSave.h"
#include "ui/shell/feeds/Locking.h"
#include "ui/shell/feeds/PreviewFeed.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/feeds/ReadCounts.h"
#include "ui/shell/feeds/Refusals.h"
#include "ui/shell/feeds/Reviewing.h"
#include "ui/shell/feeds/Signing.h"
#include "ui/shell/feeds/VersionsFeed.h"
#include "ui/shell/find/FindDesk.h"
#include "ui/shell/first/FirstRun.h"
#include "ui/shell/first/SoleDesk.h"
#include "ui/shell/focus/FocusMode.h"
#include "ui/shell/help/About.h"
#include "ui/shell/help/HelpDesk.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Messages.h"
#include "ui/shell/notes/NotesFeed.h"
#include "ui/shell/Panes.h"
#include "ui/shell/photo/PhotoDesk.h"
#include "ui/shell/preferences/PreferencesDesk.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/shell/safety/BackupsDesk.h"
#include "ui/shell/safety/Recovering.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/session/Remembered.h"
#include "ui/shell/spoken/SpokenFindings.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Typesetting.h"
#include "ui/shell/view/Viewing.h"
#include "ui/shell/Workbench.h"
#include "ui/signoff/ReviewPanel.h"

#include <QCloseEvent>
#include <QMenuBar>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr int readingMs = 250;
} // namespace

MainWindow::MainWindow(Workbench &workbench, Questions &questions, LiveProofreader &reader,
                       QWidget *parent)
    : QMainWindow(parent), m_workbench(workbench), m_actions(new Actions(this)),
      m_panes(new Panes(this)), m_sheet(m_panes->sheet), m_queue(m_panes->queue),
      m_review(m_panes->review), m_publishing(new Publishing(workbench, questions, this)),
      m_commands(new Commands(workbench, *m_sheet, questions, *m_publishing, this)),
      m_typesetting(new Typesetting(workbench, *m_sheet, *m_actions, questions, this)),
      m_tools(new ToolBar(*m_actions, this)), m_status(new StatusLine(this)),
      m_messages(new Messages(*m_panes->strip, workbench, this)),
      m_notes(new NotesFeed(workbench, *m_panes, *m_actions, this)),
      m_recovering(new Recovering(workbench, *m_panes, this)),
      m_backups(new BackupsDesk(workbench, this)),
      m_focus(new FocusMode(*this, *m_panes, *m_actions, this)),
      m_feed(new PreviewFeed(workbench, *m_sheet, *m_panes->preview, this)),
      m_proofreading(
          new Proofreading(workbench, reader, *m_sheet, *m_panes->proofing, questions, this)),
      m_versions(new VersionsFeed(workbench, *m_panes->versions, this)),
      m_viewing(new Viewing(*m_actions, *m_panes, *m_proofreading, *m_versions, this)),
      m_first(new FirstRun(workbench, *m_panes, *m_actions, *m_publishing, this))
{
    setWindowTitle(u"Feuillet"_s);
    resize(1366, 768);
    fillMenus(*menuBar(), *m_actions);
    addToolBar(m_tools);
    setCentralWidget(m_panes);
    setStatusBar(m_status);
    connect(m_panes->proofing, &ProofingPanel::typographyAsked,
            (*m_actions)[ActionName::CorrectTypography], &QAction::trigger);
    m_proofreading->offerSynonyms(*(*m_actions)[ActionName::Synonyms]);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingMs);
    connectWorkbench();
    connectPanes();
    joinFeeds(questions);
    new LateSave(workbench, questions, *m_messages, this);
    new Locking(workbench, *m_panes->lockStrip, *m_queue, this);
    m_remembered = std::make_unique<Remembered>(*this, *m_actions, workbench, *m_sheet);
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::takeFiles);
    new PreferencesDesk(
        {workbench, questions, *m_actions, *m_panes, *m_publishing, m_remembered->shortcuts()},
        this);
    new HelpDesk(*m_actions, *menuBar(), *m_panes, this);
    showQueue();
    showOpened();
}

void MainWindow::connectWorkbench()
{
    ArticleSession &session = m_workbench.session();
    connect(m_sheet, &Sheet::edited, &session, &ArticleSession::edit);
    connect(m_sheet, &Sheet::undoAsked, &session, &ArticleSession::undo);
    connect(m_sheet, &Sheet::redoAsked, &session, &ArticleSession::redo);
    connect(&session, &ArticleSession::opened, this, &MainWindow::showOpened);
    connect(&session, &ArticleSession::changed, this, &MainWindow::showChanged);
    connect(&session, &ArticleSession::caretAsked, m_sheet, &Sheet::showCaret);
    connect(&m_workbench, &Workbench::queueChanged, this, &MainWindow::showQueue);
    connect(&m_workbench, &Workbench::standingChanged, this, &MainWindow::showStanding);
    connect(&m_workbench, &Workbench::draftKept, m_status, &StatusLine::showKept);
    connect(m_panes, &Panes::zoomed, m_status, &StatusLine::showZoom);
    connect(m_notes, &NotesFeed::changed, this, &MainWindow::showStanding);
    connect(m_proofreading, &Proofreading::failed, &m_workbench, &Workbench::failed);
    connect(m_proofreading, &Proofreading::counted, m_status, &StatusLine::showFindings);
}

void MainWindow::joinFeeds(Questions &questions)
{
    auto *signing = new Signing(m_workbench, *m_proofreading, *m_sheet, questions, this);
    connect(m_commands, &Commands::signAsked, signing, &Signing::sign);
    new Refusals(m_workbench, *m_panes, *m_proofreading, *m_messages, this);
    new ReadCounts(m_workbench, *m_proofreading, this);
    new PhotoDesk(m_workbench, *m_sheet, questions, this);
    new FindDesk(m_workbench, *m_sheet, *m_panes->find, *m_actions, this);
    new SpokenFindings(*m_sheet, *m_proofreading, this);
    connect(new SoleDesk(m_workbench, *m_messages, this), &SoleDesk::personAsked,
            (*m_actions)[ActionName::AddPerson], &QAction::trigger);
    m_reviewing = new ReviewFeed(m_workbench, *m_proofreading, *m_notes, *m_review, this);
    connect(m_review, &ReviewPanel::placeAsked, m_sheet, &Sheet::showCaret);
    connect(m_review, &ReviewPanel::historyAsked, this, [this] { perform(ActionName::History); });
}

void MainWindow::connectPanes()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(m_tools, &ToolBar::mainStepAsked, this, [this] { perform(ActionName::MainStep); });
    connect(m_tools, &ToolBar::peopleAsked, this,
            [this](QMenu *menu) { fillPeople(*menu, m_workbench, *m_actions); });
    connect(m_commands, &Commands::newspaperChanged, m_feed, &PreviewFeed::reload);
    connect(m_commands, &Commands::noteAsked, this, [this] {
        m_panes->showTab(Panes::Tab::Review);
        m_review->askNote();
    });
    connect(m_commands, &Commands::exported, m_messages, &Messages::tellExported);
    connect(m_commands, &Commands::copied, m_messages, &Messages::tellCopied);
    connect(m_publishing, &Publishing::published, m_messages, &Messages::tellPublished);
    connect(m_publishing, &Publishing::sitePublished, m_messages, &Messages::tellSite);
    connect(m_publishing, &Publishing::filesStale, m_messages, &Messages::tellStale);
    connect(m_messages, &Messages::publishAsked, m_publishing, &Publishing::publish);
    connect(m_queue, &QueuePanel::openAsked, &m_workbench, &Workbench::open);
    connect(m_queue, &QueuePanel::newAsked, this, [this] { perform(ActionName::New); });
    connect(m_queue, &QueuePanel::left, m_sheet, &Sheet::takeFocus);
    connect(m_sheet, &Sheet::newAsked, this, [this] { perform(ActionName::New); });
    connect(m_queue, &QueuePanel::searchAsked, this, [this](const QString &words) {
        m_queue->showFound(words, foundTexts(m_workbench, words));
    });
    connect(m_review, &ReviewPanel::actionAsked, this,
            [this](Action action) { m_commands->perform(action); });
    connect(m_review, &ReviewPanel::returnAsked, this,
            [this](const QString &note) { m_workbench.take(Action::Return, note); });
    connect(m_backups, &BackupsDesk::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_review, &ReviewPanel::differencesAsked, this, [this] {
        m_panes->showTab(Panes::Tab::Versions);
        m_versions->showSinceSignOff();
    });
    connect(m_viewing, &Viewing::schemeAsked, this, &MainWindow::schemeAsked);
    connect(m_viewing, &Viewing::languageAsked, this, &MainWindow::languageAsked);
    connect(&m_reading, &QTimer::timeout, this, &MainWindow::read);
}

void MainWindow::perform(ActionName name)
{
    m_commands->perform(name);
    m_viewing->perform(name);
    m_notes->perform(name);
    if (name == ActionName::LeftTexts)
        m_recovering->open();
    if (name == ActionName::Backups)
        m_backups->open(this);
    if (name == ActionName::Quit)
        close();
    if (name == ActionName::SystemState)
        emit stateAsked();
    if (name == ActionName::About)
        tellAbout(this);
}

void MainWindow::showQueue()
{
    m_queue->showRows(m_workbench.queue(), m_workbench.seat().person, m_workbench.seat().now());
    m_queue->markOpen(m_workbench.session().id());
    m_tools->showPerson(m_workbench.seat().person);
}

void MainWindow::showOpened()
{
    const bool open = m_workbench.session().isOpen();
    m_queue->markOpen(m_workbench.session().id());
    m_messages->clear();
    if (const QString returned = returnedSentence(m_workbench); !returned.isEmpty())
        m_messages->tell(returned);
    if (!open)
        m_status->clearAll();
    showChanged();
    read(); // at once, not a moment after the first paint
}

void MainWindow::read()
{
    m_reading.stop();
    if (m_workbench.session().isOpen())
        m_status->showLength(m_workbench.session().article());
    m_proofreading->follow();
    m_versions->follow();
    showStanding();
}

void MainWindow::showChanged()
{
    const ArticleSession &session = m_workbench.session();
    if (session.isOpen())
        m_sheet->show(session.article());
    else
        m_sheet->clear();
    (*m_actions)[ActionName::Undo]->setEnabled(session.canUndo());
    (*m_actions)[ActionName::Redo]->setEnabled(session.canRedo());
    m_feed->follow();
    if (!m_reading.isActive())
        m_reading.start();
}

void MainWindow::showStanding()
{
    const Opened &opened = m_workbench.opened();
    const ArticleSession &session = m_workbench.session();
    m_tools->showMainStep(session.isOpen() ? m_commands->mainStep() : std::nullopt);
    m_reviewing->show();
    if (session.isOpen())
        m_status->showStanding(opened.row.stage, session.revision(), session.isModified(),
                               m_workbench.sealState());
    const bool canChange = m_workbench.seat().database.canWrite() && !opened.writer &&
                           canWrite(m_workbench.seat().person);
    m_sheet->setReadOnly(!session.isOpen() || !canChange, session.isProposing());
    const QList<Action> steps = offered(m_workbench.situation());
    using enum ActionName;
    const std::pair<ActionName, Action> entries[] = {
        {Submit, Action::Submit},     {Return, Action::Return},
        {Sign, Action::Sign},         {Publish, Action::Publish},
        {Shelve, Action::Shelve},     {Unshelve, Action::Unshelve},
        {Announce, Action::Withdraw}, {BreakEmbargo, Action::BreakEmbargo}};
    for (const auto &[name, action] : entries)
        (*m_actions)[name]->setEnabled(steps.contains(action));
    (*m_actions)[Replies]->setEnabled(isPublic(opened.row.stage));
}

void MainWindow::begin(const QStringList &wires)
{
    if (m_workbench.seat().database.canWrite())
        m_backups->begin();
    if (wires.isEmpty())
        m_remembered->restore();
    m_recovering->offer();
    if (wires.isEmpty())
        m_first->begin();
    if (!wires.isEmpty())
        m_workbench.receiveFiles(wires);
}

// What waits for the one who sits here comes before what others did last.
void MainWindow::openNewest()
{
    const QList<ArticleRow> rows = m_workbench.queue();
    if (const auto waiting = m_queue->first())
        m_workbench.open(*waiting);
    else if (!rows.isEmpty())
        m_workbench.open(rows.first().id);
}

MainWindow::~MainWindow() = default;

void MainWindow::tellLanguage()
{
    m_messages->tell(tr("The language changes at the next start."));
}

void MainWindow::tell(const QString &sentence)
{
    m_messages->tell(sentence);
}

void MainWindow::takeFiles(const QStringList &files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!files.isEmpty())
        m_workbench.receiveFiles(files);
}

void MainWindow::apply(const SeatSettings &settings)
{
    restoreGeometry(settings.geometry);
    m_publishing->setFolder(settings.publishFolder);
    m_typesetting->apply(settings);
    m_viewing->apply(settings);
    m_remembered->apply(settings);
    m_first->apply(settings);
}

void MainWindow::keep(SeatSettings &settings) const
{
    settings.person = m_workbench.seat().person.name;
    settings.geometry = saveGeometry();
    settings.publishFolder = m_publishing->folder();
    m_typesetting->keep(settings);
    m_viewing->keep(settings);
    m_remembered->keep(settings);
    m_first->keep(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nothing is asked: what was typed is a draft in the store, and comes back.
    m_focus->leave(); // what is remembered of the window is how it was
    m_workbench.session().flushDraft();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        showQueue(); // another seat may have moved something
    QMainWindow::changeEvent(event);
}

} // namespace feuillet
