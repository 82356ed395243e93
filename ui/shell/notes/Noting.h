#pragma once

#include "review/Notes.h"

#include <QObject>

namespace feuillet {

class Workbench;
struct Error;

// The notes on the open article: they move with the text as it is edited, and a suggestion that is
// accepted is an edit like any other, open again when that edit is undone.
class Noting : public QObject
{
    Q_OBJECT

public:
    Noting(Workbench &workbench, QObject *parent);

    const Notes &notes() const { return m_notes; }
    void refresh(); // others may have said something

    // A new thread: first where, in the text as it is shown, then what.
    const Anchor &begin(const Place &shown);
    void comment(const QString &text);
    void answer(CommentId thread, const QString &text);
    void setResolved(CommentId thread, bool resolved);

    void setProposing(bool on);
    void accept(const QList<SuggestionId> &asked);
    void refuse(const QList<SuggestionId> &asked);
    void reopen(SuggestionId asked);
    void setRemark(SuggestionId asked, const QString &remark);

signals:
    void changed();
    void failed(const feuillet::Error &error);

private:
    void load();
    void follow();
    void followUndo(const Article &now);
    void keepProposal();
    void keepAnchors();
    QList<Suggestion> named(const QList<SuggestionId> &asked) const;
    template <typename T>
    bool succeeded(const Result<T> &result);

    // The text around an acceptance: undo leads from the one to the other, redo back.
    struct Taken
    {
        QList<SuggestionId> suggestions;
        Article before;
        Article after;
    };

    Workbench &m_workbench;
    Notes m_notes;
    Notes m_kept;   // as the store has them
    Article m_seen; // that the notes stand in
    Anchor m_begun;
    QList<Suggestion> m_proposed; // by the proposed copy
    QList<Taken> m_taken;
};

} // namespace feuillet
