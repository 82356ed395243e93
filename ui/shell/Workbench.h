#pragma once

#include "desk/ArticleSession.h"
#include "desk/DraftJournal.h"
#include "desk/PastActions.h"
#include "desk/Receive.h"
#include "desk/safety/Recovery.h"
#include "desk/Seat.h"
#include "desk/Write.h"
#include "publish/Page.h"

#include <QObject>

namespace feuillet {

// What the window works with: the open article, how it stands at the desk, and the newsroom's
// actions on it. Says what happened; shows nothing itself.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(std::unique_ptr<Database> database, QString folder, const Person &person, Clock now,
              QObject *parent = nullptr);
    ~Workbench() override;

    Seat &seat() { return m_seat; }
    ArticleSession &session() { return m_session; }
    // The open article as the desk has it.
    const Opened &opened() const { return m_opened; }
    SealState sealState() const; // of what is on the screen, computed from the text
    Situation situation() const; // of what is on the screen; nobody's while nothing is open

    void sitDown(const Person &person);
    QList<ArticleRow> queue();

    // A new article; with a text, which is kept once it changes.
    void start(const std::optional<Article> &text = {});
    bool rename(const QString &name); // who sits here, on a desk of their own
    bool open(ArticleId id);
    void close();
    bool save();
    bool take(Action action, const QString &note = {});
    bool sign(const QStringList &checklist);
    void refresh(); // how the open article stands, after an action that is not of here
    QList<ArticleId> receiveFiles(const QStringList &files);

    const QList<PastAction> &history() const
    {
        return m_history;
    } // of the open article, oldest first
    std::optional<Page> page();

    // What was typed, not saved and is not open: the last typed first.
    QList<LeftDraft> leftDrafts();
    void discard(ArticleId id); // of the open article: back to what was saved

signals:
    void queueChanged();
    void houseWordsChanged();
    void proofSettingsChanged();
    void standingChanged();
    void failed(const feuillet::Error &error);
    void saveWasLate(); // somebody saved in between: what is on the screen is not saved
    void draftResumed(const QDateTime &at);
    void draftKept(const QDateTime &at);
    void roomShort(); // what was written took the room that is held for it
    void received(const QList<feuillet::Remark> &report);
    void draftTried(bool kept, const feuillet::Error &error); // from the journal's thread

private:
    std::optional<Refusal> lackFor(Action action, const QString &note) const;
    void keepDraft();
    void draftWritten(bool kept, const Error &error);
    void show(const Opened &opened);
    void readHistory();
    void checkRoom();
    template <typename T>
    bool succeeded(const Result<T> &result);

    std::unique_ptr<Database> m_database;
    Seat m_seat;
    ArticleSession m_session;
    Opened m_opened;
    QList<PastAction> m_history;
    bool m_draftFails = false;
    bool m_roomShort = false;
    std::unique_ptr<DraftJournal> m_journal; // last, for it reports to the rest
};

} // namespace feuillet
