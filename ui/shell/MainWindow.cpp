#include "ui/shell/MainWindow.h"

#include "article/Length.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/Sheet.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/proofing/LiveSpelling.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/Fetching.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Notices.h"
#include "ui/shell/PreviewFeed.h"
#include "ui/shell/Proofreading.h"
#include "ui/shell/Reviewing.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Workbench.h"
#include "ui/signoff/ReviewPanel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
constexpr int readingMs = 250;
}

MainWindow::MainWindow(Workbench &workbench, Questions &questions, LiveSpelling &spelling,
                       QWidget *parent)
    : QMainWindow(parent), m_workbench(workbench), m_actions(new Actions(this)), m_sheet(new Sheet),
      m_commands(new Commands(workbench, *m_sheet, questions, this)), m_queue(new QueuePanel),
      m_proofing(new ProofingPanel), m_preview(new PreviewPanel), m_review(new ReviewPanel),
      m_tools(new ToolBar(*m_actions, this)), m_status(new StatusLine(this)), m_notices(nullptr),
      m_feed(new PreviewFeed(workbench, *m_preview, this)), m_proofreading(nullptr),
      m_panes(new QSplitter), m_tabs(new QTabWidget)
{
    setWindowTitle(u"Feuillet"_s);
    resize(1366, 768);
    fillMenus(*menuBar(), *m_actions);
    addToolBar(m_tools);
    buildPanes();
    setStatusBar(m_status);
    m_sheet->setPictures([this](const QByteArray &hash) { return picture(m_workbench, hash); });
    m_proofreading = new Proofreading(workbench, spelling, *m_sheet, *m_proofing, this);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingMs);
    connectWorkbench();
    connectPanes();
    showQueue();
    showOpened();
}

QWidget *MainWindow::middlePane()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    auto *strip = new Strip(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_sheet, 1);
    m_notices = new Notices(*strip, m_workbench, this);
    return middle;
}

void MainWindow::buildPanes()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_proofing, tr("Corrections"));
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_review, tr("Review"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_queue);
    m_panes->addWidget(middlePane());
    m_panes->addWidget(m_tabs);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    m_panes->setSizes({230, 780, 350});
    int pane = 0;
    for (const int leastWidth : {180, 380, 270})
        m_panes->widget(pane++)->setMinimumWidth(leastWidth);
    setCentralWidget(m_panes);
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
    connect(m_proofreading, &Proofreading::failed, &m_workbench, &Workbench::failed);
    connect(m_proofreading, &Proofreading::counted, m_status, &StatusLine::showSpelling);
}

void MainWindow::connectPanes()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(m_tools, &ToolBar::mainStepAsked, this, [this] { perform(ActionName::MainStep); });
    connect(m_tools, &ToolBar::peopleAsked, this,
            [this](QMenu *menu) { fillPeople(*menu, m_workbench, *m_actions); });
    connect(m_commands, &Commands::newspaperChanged, m_feed, &PreviewFeed::reload);
    connect(m_commands, &Commands::noteAsked, this, [this] {
        m_tabs->setCurrentWidget(m_review);
        m_review->askNote();
    });
    connect(m_queue, &QueuePanel::openAsked, &m_workbench, &Workbench::open);
    connect(m_queue, &QueuePanel::newAsked, this, [this] { perform(ActionName::New); });
    connect(m_queue, &QueuePanel::left, this, [this] { m_sheet->current()->setFocus(); });
    connect(m_queue, &QueuePanel::searchAsked, this, [this](const QString &words) {
        m_queue->showFound(words, foundTexts(m_workbench, words));
    });
    connect(m_review, &ReviewPanel::actionAsked, this,
            [this](Action action) { m_commands->perform(action); });
    connect(m_review, &ReviewPanel::returnAsked, this,
            [this](const QString &note) { m_workbench.take(Action::Return, note); });
    connect(&m_reading, &QTimer::timeout, this, &MainWindow::read);
}

void MainWindow::perform(ActionName name)
{
    m_commands->perform(name);
    performOnWindow(name);
}

void MainWindow::performOnWindow(ActionName name)
{
    using enum ActionName;
    switch (name) {
    case Quit:
        close();
        break;
    case Queue:
        m_queue->setVisible(!m_queue->isVisible());
        break;
    case Corrections:
        m_tabs->setCurrentWidget(m_proofing);
        break;
    case Preview:
        m_tabs->setCurrentWidget(m_preview);
        break;
    case Review:
        m_tabs->setCurrentWidget(m_review);
        break;
    case FilterQueue:
        m_queue->show();
        m_queue->focusFilter();
        break;
    case ZoomIn:
        zoom(m_zoom * 1.1);
        break;
    case ZoomOut:
        zoom(m_zoom / 1.1);
        break;
    case ZoomReset:
        zoom(1);
        break;
    case NextFinding:
    case PreviousFinding:
        m_proofreading->step(name == NextFinding ? 1 : -1);
        break;
    case NextPane:
    case PreviousPane:
        nextPane(name == NextPane ? 1 : -1);
        break;
    case LightTheme:
    case DarkTheme:
    case SystemTheme:
        emit schemeAsked(name);
        break;
    case French:
    case English:
        emit languageAsked(name);
        break;
    case About:
        QMessageBox::about(
            this, tr("About Feuillet"),
            tr("Feuillet %1, the desktop editor for French-language newsrooms. GPL-3.0-or-later.")
                .arg(QCoreApplication::applicationVersion()));
        break;
    default: // of the text or the desk
        break;
    }
}

void MainWindow::zoom(double factor)
{
    m_zoom = std::clamp(factor, 0.5, 3.0);
    m_sheet->setZoom(m_zoom);
}

void MainWindow::nextPane(int direction)
{
    QList<QWidget *> panes{m_queue, m_sheet, m_tabs};
    panes.removeIf([](QWidget *pane) { return !pane->isVisible(); });
    qsizetype at = 0;
    while (at < panes.size() && !panes[at]->isAncestorOf(focusWidget()) &&
           panes[at] != focusWidget())
        ++at;
    QWidget *next = panes[(at + direction + panes.size()) % panes.size()];
    if (next == m_queue)
        m_queue->focusFilter();
    else if (next == m_sheet)
        m_sheet->current()->setFocus();
    else
        m_tabs->setFocus();
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
    m_sheet->setEnabled(open);
    m_queue->markOpen(m_workbench.session().id());
    m_notices->clear();
    if (!open)
        m_status->clearAll();
    showChanged();
    read(); // at once, not a moment after the first paint
}

void MainWindow::read()
{
    m_reading.stop();
    if (m_workbench.session().isOpen())
        m_status->showLength(lengthOf(m_workbench.session().article()));
    showStanding();
    m_proofreading->follow();
}

void MainWindow::showChanged()
{
    const ArticleSession &session = m_workbench.session();
    m_sheet->show(session.article());
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
    if (const auto standing = reviewed(m_workbench))
        m_review->show(*standing);
    else
        m_review->clear();
    if (session.isOpen())
        m_status->showStanding(opened.row.stage, session.revision(), session.isModified(),
                               m_workbench.sealState());
    const bool canWrite = m_workbench.seat().person.roles.testAnyFlags(
        Roles(Role::Journalist) | Role::CopyEditor | Role::Chief);
    m_sheet->setReadOnly(!canWrite || !session.isOpen());
    const QList<Action> possible = m_workbench.possible();
    using enum ActionName;
    const std::pair<ActionName, Action> steps[] = {
        {Submit, Action::Submit},   {Return, Action::Return}, {Sign, Action::Sign},
        {Publish, Action::Publish}, {Shelve, Action::Shelve}, {Unshelve, Action::Unshelve}};
    for (const auto &[name, action] : steps)
        (*m_actions)[name]->setEnabled(possible.contains(action));
}

void MainWindow::begin(const QStringList &wires)
{
    m_notices->offerLeftDrafts();
    if (!wires.isEmpty())
        m_workbench.receiveFiles(wires);
}

void MainWindow::openNewest()
{
    const QList<ArticleRow> rows = m_workbench.queue();
    if (!rows.isEmpty())
        m_workbench.open(rows.first().id);
}

void MainWindow::showPane(const QString &name)
{
    if (name == "preview"_L1)
        m_tabs->setCurrentWidget(m_preview);
    else if (name == "review"_L1)
        m_tabs->setCurrentWidget(m_review);
    else if (name == "corrections"_L1)
        m_tabs->setCurrentWidget(m_proofing);
}

void MainWindow::tellLanguage()
{
    m_notices->tell(tr("The language changes at the next start."));
}

void MainWindow::apply(const SeatSettings &settings)
{
    restoreGeometry(settings.geometry);
    m_panes->restoreState(settings.panes);
    m_commands->setPublishFolder(settings.publishFolder);
    if (settings.zoom != m_zoom)
        zoom(settings.zoom);
}

void MainWindow::keep(SeatSettings &settings) const
{
    settings.person = m_workbench.seat().person.name;
    settings.geometry = saveGeometry();
    settings.panes = m_panes->saveState();
    settings.publishFolder = m_commands->publishFolder();
    settings.zoom = m_zoom;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nothing is asked: what was typed is a draft in the store, and comes back.
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
