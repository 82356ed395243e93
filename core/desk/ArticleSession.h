#pragma once

#include "article/History.h"
#include "base/Id.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace feuillet {

// The article that is open in a window: its text with its history, and word of every change. Knows
// no store: draftDue() says when what was typed must reach it.
class ArticleSession : public QObject
{
    Q_OBJECT

public:
    // The longest that a key may wait for the disk: after the last key, and while typing goes on.
    static constexpr int quietMs = 300;
    static constexpr int longestMs = 1000;

    explicit ArticleSession(QObject *parent = nullptr);

    // What was typed and not saved comes back as one step, so that undoing it shows what was saved.
    void open(ArticleId id, int revision, const Article &saved, const Article *draft = nullptr);
    void close();

    bool isOpen() const { return !m_id.isNull(); }
    ArticleId id() const { return m_id; }
    int revision() const { return m_revision; }                  // 0: never saved
    const Article &article() const { return shown().present(); } // or what is proposed in its place
    const Article &text() const { return m_history.present(); }  // whatever is proposed
    bool isModified() const { return m_history.isModified(); }
    bool canUndo() const { return shown().canUndo(); }
    bool canRedo() const { return shown().canRedo(); }

    void edit(const Article &next, History::Kind kind, const Place &before, const Place &after);
    void undo();
    void redo();
    void markSaved(int revision);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; } // edits come to nothing
    void flushDraft(); // says draftDue() or proposalDue() at once if something waits

    // From now on edits go to this copy, which has a history of its own; the text stays as it is.
    void propose(const Article &proposed);
    void stopProposing();
    bool isProposing() const { return m_proposal.has_value(); }

signals:
    void opened(); // or closed: look at isOpen()
    void changed();
    void caretAsked(const feuillet::Place &caret);
    void draftDue();
    void proposalDue();

private:
    void draftChanged();
    const History &shown() const { return m_proposal ? *m_proposal : m_history; }
    History &shown() { return m_proposal ? *m_proposal : m_history; }

    ArticleId m_id;
    int m_revision = 0;
    bool m_readOnly = false;
    History m_history;
    std::optional<History> m_proposal;
    QTimer m_quiet;
    QTimer m_longest;
};

} // namespace feuillet
