#include "desk/ArticleSession.h"

namespace feuillet {

ArticleSession::ArticleSession(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_quiet, &QTimer::timeout, this, &ArticleSession::flushDraft);
    connect(&m_longest, &QTimer::timeout, this, &ArticleSession::flushDraft);
}

void ArticleSession::open(ArticleId id, int revision, const Article &saved, const Article *draft)
{
    flushDraft();
    m_proposal.reset();
    m_id = id;
    m_revision = revision;
    m_history = History(saved);
    if (draft)
        m_history.record(*draft, History::Kind::Whole, {}, {});
    emit opened();
}

void ArticleSession::close()
{
    flushDraft();
    m_proposal.reset();
    m_id = {};
    m_revision = 0;
    m_history = {};
    emit opened();
}

void ArticleSession::edit(const Article &next, History::Kind kind, const Place &before,
                          const Place &after)
{
    if (!isOpen() || (m_readOnly && !isProposing()) || next == article())
        return;
    shown().record(next, kind, before, after);
    draftChanged();
    emit changed();
}

void ArticleSession::undo()
{
    if (!canUndo() || m_readOnly)
        return;
    const Place caret = shown().undo();
    draftChanged();
    emit changed();
    emit caretAsked(caret);
}

void ArticleSession::redo()
{
    if (!canRedo() || m_readOnly)
        return;
    const Place caret = shown().redo();
    draftChanged();
    emit changed();
    emit caretAsked(caret);
}

void ArticleSession::markSaved(int revision)
{
    m_revision = revision;
    m_history.markSaved();
    m_quiet.stop();
    m_longest.stop();
    emit changed();
}

void ArticleSession::draftChanged()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void ArticleSession::flushDraft()
{
    if (!m_quiet.isActive() && !m_longest.isActive())
        return;
    m_quiet.stop();
    m_longest.stop();
    if (isProposing())
        emit proposalDue();
    else
        emit draftDue();
}

void ArticleSession::propose(const Article &proposed)
{
    flushDraft();
    m_proposal.emplace(proposed);
    emit changed();
}

void ArticleSession::stopProposing()
{
    flushDraft();
    m_proposal.reset();
    emit changed();
}

} // namespace feuillet
