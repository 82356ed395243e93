#include "ui/shell/notes/NotesFeed.h"

#include "article/Texts.h"
#include "signoff/Refusal.h"
#include "ui/editor/Sheet.h"
#include "ui/notes/NotesPanel.h"
#include "ui/shell/feeds/NoteRows.h"
#include "ui/shell/notes/Noting.h"
#include "ui/shell/Panes.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Strip.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace feuillet {

namespace {
constexpr int rowsMs = 200;
}

NotesFeed::NotesFeed(Workbench &workbench, Panes &panes, const Actions &actions, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panes(panes), m_actions(actions),
      m_noting(new Noting(workbench, this))
{
    m_rows.setSingleShot(true);
    m_rows.setInterval(rowsMs);
    actions[ActionName::Propose]->setCheckable(true);
    connect(m_noting, &Noting::changed, this, &NotesFeed::showNotes);
    connect(m_noting, &Noting::failed, &workbench, &Workbench::failed);
    connect(&workbench, &Workbench::failed, this, &NotesFeed::lead);
    connect(&m_rows, &QTimer::timeout, this, &NotesFeed::showRows);
    connect(&workbench.session(), &ArticleSession::opened, this, &NotesFeed::showRows);
    connect(&workbench.session(), &ArticleSession::changed, this, &NotesFeed::showNotes);
    connect(panes.proposing, &Strip::answered, this, [this] { m_noting->setProposing(false); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_noting,
            &Noting::refresh); // another seat may have said something
    connectPanel();
    showRows();
}

void NotesFeed::connectPanel()
{
    const NotesPanel *panel = m_panes.notes;
    connect(panel, &NotesPanel::newAsked, this, &NotesFeed::writeNote);
    connect(panel, &NotesPanel::composed, m_noting, &Noting::comment);
    connect(panel, &NotesPanel::placeAsked, this, &NotesFeed::showPlace);
    connect(panel, &NotesPanel::answerAsked, m_noting, &Noting::answer);
    connect(panel, &NotesPanel::resolveAsked, m_noting, &Noting::setResolved);
    connect(panel, &NotesPanel::remarkAsked, m_noting, &Noting::setRemark);
    connect(panel, &NotesPanel::reopenAsked, m_noting, &Noting::reopen);
    connect(panel, &NotesPanel::acceptAsked, m_noting,
            [this](SuggestionId one) { m_noting->accept({one}); });
    connect(panel, &NotesPanel::refuseAsked, m_noting,
            [this](SuggestionId one) { m_noting->refuse({one}); });
    connect(panel, &NotesPanel::acceptAllAsked, m_noting, [this] { m_noting->accept(openIds()); });
    connect(panel, &NotesPanel::refuseAllAsked, m_noting, [this] { m_noting->refuse(openIds()); });
}

// The action is ticked by what is, not by the click.
void NotesFeed::toggleProposing()
{
    m_noting->setProposing(!m_workbench.session().isProposing());
    showProposing();
}

void NotesFeed::perform(ActionName name)
{
    if (name == ActionName::AddNote)
        writeNote();
    else if (name == ActionName::Propose)
        toggleProposing();
}

// What blocks a sign-off is shown where it stands.
void NotesFeed::lead(const Error &error)
{
    if (refusalOf(error) == Refusal::OpenSuggestions && m_workbench.session().isOpen())
        showOpenSuggestion();
}

// About the selection; without one, about the text that the caret is in.
void NotesFeed::writeNote()
{
    if (!m_workbench.session().isOpen())
        return;
    Place place = m_panes.sheet->caret();
    if (place.length == 0) {
        place.start = 0;
        place.length = textAt(m_workbench.session().article(), place).length();
    }
    const Anchor &anchor = m_noting->begin(place);
    m_panes.showTab(Panes::Tab::Notes);
    m_panes.notes->compose(anchor.quotation);
}

void NotesFeed::showNotes()
{
    const ArticleSession &session = m_workbench.session();
    if (!session.isOpen())
        m_panes.sheet->setNotes({});
    else if (session.isProposing())
        m_panes.sheet->setNotes(proposedIn(session.text(), session.article()));
    else
        m_panes.sheet->setNotes(notedIn(m_noting->notes()));
    showProposing();
    if (!m_rows.isActive())
        m_rows.start();
}

void NotesFeed::showRows()
{
    m_rows.stop();
    const ArticleSession &session = m_workbench.session();
    if (!session.isOpen()) {
        m_panes.notes->clear();
        m_panes.countNotes(0);
        tellOpen();
        return;
    }
    const auto rows = noteRows(m_workbench.seat(), m_noting->notes(), session.text());
    if (!rows) {
        emit m_workbench.failed(rows.error());
        return;
    }
    m_panes.notes->show(*rows, !m_panes.sheet->isReadOnly());
    m_panes.countNotes(static_cast<int>(std::ranges::count_if(*rows, [](const NoteRow &row) {
        return std::visit([](const auto &one) { return one.isOpen(); }, row);
    })));
    tellOpen();
}

void NotesFeed::tellOpen()
{
    if (const int open = openSuggestions(); std::exchange(m_toldOpen, open) != open)
        emit changed();
}

void NotesFeed::showProposing()
{
    const bool proposing = m_workbench.session().isProposing();
    m_actions[ActionName::Propose]->setChecked(proposing);
    m_actions[ActionName::Photo]->setEnabled(!proposing); // a picture cannot be proposed
    if (proposing == m_panes.proposing->isVisible())
        return;
    if (proposing)
        m_panes.proposing->tell(
            Strip::Kind::Notice,
            tr("You propose: what you type becomes suggestions, the text stays as it is."),
            {tr("Stop proposing")});
    else
        m_panes.proposing->clear();
    emit changed();
}

// The notes know the text; the sheet may show a proposed copy of it.
void NotesFeed::showPlace(const Place &place)
{
    const ArticleSession &session = m_workbench.session();
    const Anchor anchor = anchored(session.text(), place);
    m_panes.sheet->showCaret(
        session.isProposing() ? moved(anchor, session.text(), session.article()).place : place);
}

QList<SuggestionId> NotesFeed::openIds() const
{
    QList<SuggestionId> ids;
    for (const Suggestion &one : feuillet::openSuggestions(m_noting->notes()))
        ids << one.id;
    return ids;
}

int NotesFeed::openSuggestions() const
{
    return static_cast<int>(openIds().size());
}

void NotesFeed::showOpenSuggestion()
{
    m_panes.showTab(Panes::Tab::Notes);
    const auto open = feuillet::openSuggestions(m_noting->notes());
    if (open.isEmpty())
        return;
    showRows();
    m_panes.notes->reveal(open.first().id);
    showPlace(open.first().anchor.place);
}

} // namespace feuillet
