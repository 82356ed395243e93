#pragma once

#include "desk/seats/LockWatch.h"

#include <QObject>

namespace feuillet {

class QueuePanel;
class Strip;
class Workbench;

// Joins the watch over locks with the open article, the strip that says who else is at it, and the
// queue. Who reads follows what is saved; who lost the article keeps the unsaved text as a draft.
class Locking : public QObject
{
    Q_OBJECT

public:
    Locking(Workbench &workbench, Strip &strip, QueuePanel &queue, QObject *parent);

private:
    // What became of the open article's lock last.
    enum class Event
    {
        None,
        Lost,
        LostUnsaved,
        Refused,
        Gained,
    };
    struct Answer
    {
        QString label;
        std::function<void()> act;
    };
    struct Said
    {
        QString sentence; // empty: nothing
        QList<Answer> answers{};
        bool closable = false;
    };

    void follow();
    void heed(const Result<Sighting> &found);
    void heedLock(const Sighting &seen);
    void noteChange(const std::optional<Lock> &lock);
    void showWriters(const QList<Lock> &locks);
    void showStrip();
    Said said();
    Said saidToReader() const;
    QString writingSentence(const Lock &lock) const;
    Answer answer(const QString &label, void (LockWatch::*order)()) const;
    void handOver();
    bool isMine(const Lock &lock) const;
    bool isReading() const;

    Workbench &m_workbench;
    Strip &m_strip;
    QueuePanel &m_queue;
    ArticleId m_article;
    PersonId m_person;
    std::optional<Lock> m_lock; // of the open article, while its seat lives
    Event m_event = Event::None;
    std::optional<QDateTime> m_changedAt; // of the desk
    std::unique_ptr<LockWatch> m_watch;   // last, for it reports to the rest
};

} // namespace feuillet
