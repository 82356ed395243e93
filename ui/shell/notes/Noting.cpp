#include "ui/shell/notes/Noting.h"

#include "desk/Notes.h"
#include "ui/shell/Workbench.h"

#include <algorithm>

namespace feuillet {

namespace {

template <typename Note>
void takeAnchors(QList<Note> &notes, const QList<Note> &from)
{
    for (Note &note : notes) {
        const auto same = std::ranges::find(from, note.id, &Note::id);
        if (same != from.end())
            note.anchor = same->anchor;
    }
}

} // namespace

Noting::Noting(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    ArticleSession &session = workbench.session();
    connect(&session, &ArticleSession::opened, this, &Noting::load);
    connect(&session, &ArticleSession::changed, this, &Noting::follow);
    connect(&session, &ArticleSession::proposalDue, this, &Noting::keepProposal);
    connect(&workbench, &Workbench::standingChanged, this, &Noting::keepAnchors);
}

template <typename T>
bool Noting::succeeded(const Result<T> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

void Noting::load()
{
    m_notes = {};
    m_kept = {};
    m_taken.clear();
    m_proposed.clear();
    m_seen = m_workbench.session().text();
    refresh();
}

void Noting::refresh()
{
    ArticleSession &session = m_workbench.session();
    if (!session.isOpen()) {
        m_notes = {};
        emit changed();
        return;
    }
    const auto kept = notesOf(m_workbench.seat(), session.id(), session.text());
    if (!succeeded(kept))
        return;
    m_kept = *kept;
    Notes notes = *kept;
    takeAnchors(notes.comments, m_notes.comments);
    takeAnchors(notes.suggestions, m_notes.suggestions);
    m_notes = notes;
    emit changed();
}

// The text is saved: those who open it next find the notes where they stand now.
void Noting::keepAnchors()
{
    const ArticleSession &session = m_workbench.session();
    if (!session.isOpen() || m_seen != session.text())
        return;
    if (!session.isModified() && m_notes != m_kept)
        succeeded(feuillet::keepAnchors(m_workbench.seat(), m_notes));
    refresh();
}

void Noting::follow()
{
    const Article &now = m_workbench.session().text();
    if (!m_workbench.session().isOpen() || now == m_seen)
        return;
    m_notes = moved(m_notes, m_seen, now);
    m_begun = moved(m_begun, m_seen, now);
    followUndo(now);
    m_seen = now;
}

void Noting::followUndo(const Article &now)
{
    for (const Taken &taken : std::as_const(m_taken)) {
        const bool undone = m_seen == taken.after && now == taken.before;
        const bool redone = m_seen == taken.before && now == taken.after;
        if (!undone && !redone)
            continue;
        for (const Suggestion &one : named(taken.suggestions))
            succeeded(undone ? feuillet::reopen(m_workbench.seat(), one)
                             : feuillet::accept(m_workbench.seat(), one));
        refresh();
        m_notes = foundAgain(m_notes, now);
        return;
    }
}

const Anchor &Noting::begin(const Place &shown)
{
    const ArticleSession &session = m_workbench.session();
    m_begun = anchored(session.article(), shown);
    if (session.isProposing())
        m_begun = moved(m_begun, session.article(), session.text());
    return m_begun;
}

void Noting::comment(const QString &text)
{
    const auto said =
        feuillet::comment(m_workbench.seat(), m_workbench.session().id(), m_begun, text);
    if (succeeded(said))
        refresh();
}

void Noting::answer(CommentId thread, const QString &text)
{
    if (succeeded(feuillet::answer(m_workbench.seat(), m_workbench.session().id(), thread, text)))
        refresh();
}

void Noting::setResolved(CommentId thread, bool resolved)
{
    Seat &seat = m_workbench.seat();
    if (succeeded(resolved ? resolve(seat, thread) : feuillet::reopen(seat, thread)))
        refresh();
}

void Noting::setRemark(SuggestionId asked, const QString &remark)
{
    for (const Suggestion &one : named({asked}))
        succeeded(feuillet::setRemark(m_workbench.seat(), one, remark));
    refresh();
}

QList<Suggestion> Noting::named(const QList<SuggestionId> &asked) const
{
    QList<Suggestion> found;
    for (const SuggestionId id : asked)
        if (const Suggestion *one = m_notes.suggestion(id))
            found << *one;
    return found;
}

// The copy begins with what this person proposes already.
void Noting::setProposing(bool on)
{
    ArticleSession &session = m_workbench.session();
    if (!session.isOpen() || on == session.isProposing())
        return;
    if (!on) {
        session.stopProposing();
        return;
    }
    const auto mine = openSuggestionsOf(m_notes, m_workbench.seat().person.id);
    const auto all = withAllAccepted(session.text(), mine);
    m_proposed = named(all.accepted);
    session.propose(all.article);
}

void Noting::keepProposal()
{
    const ArticleSession &session = m_workbench.session();
    const auto proposed =
        propose(m_workbench.seat(), session.id(), session.text(), session.article(), m_proposed);
    if (succeeded(proposed))
        m_proposed = *proposed;
    refresh();
}

// The desk first, for another seat may have decided meanwhile; then the text, in one step.
void Noting::accept(const QList<SuggestionId> &asked)
{
    setProposing(false);
    ArticleSession &session = m_workbench.session();
    const Article before = session.text();
    QList<Suggestion> granted;
    for (const Suggestion &one : named(withAllAccepted(before, named(asked)).accepted))
        if (succeeded(feuillet::accept(m_workbench.seat(), one)))
            granted << one;
    const Article after = withAllAccepted(before, granted).article;
    QList<SuggestionId> ids;
    std::ranges::transform(granted, std::back_inserter(ids), &Suggestion::id);
    refresh();
    if (granted.isEmpty())
        return;
    m_taken.append({ids, before, after});
    const Place caret = granted.first().anchor.place;
    session.edit(after, History::Kind::Whole, caret, caret);
}

void Noting::refuse(const QList<SuggestionId> &asked)
{
    setProposing(false);
    for (const Suggestion &one : named(asked))
        succeeded(feuillet::refuse(m_workbench.seat(), one));
    refresh();
}

void Noting::reopen(SuggestionId asked)
{
    for (const Suggestion &one : named({asked}))
        succeeded(feuillet::reopen(m_workbench.seat(), one));
    refresh();
    m_notes = foundAgain(m_notes, m_seen);
    emit changed();
}

} // namespace feuillet
