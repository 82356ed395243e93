#pragma once

#include "desk/seats/Locks.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace feuillet {

// What a look at the desk found.
struct Sighting
{
    QList<Lock> writers; // at living seats, this one too; their heartbeats are left out
    QDateTime changedAt; // when any article was changed last
    ArticleId article;   // the one that is open here
    int revision = 0;    // its newest; 0: never saved

    bool operator==(const Sighting &) const = default;
};

// Looks after the lock of the open article from a thread of its own, with a connection of its own:
// nothing here waits for a busy store. Looks at the desk once a second, which costs next to nothing
// while nobody wrote, and reports what is new.
class LockWatch
{
public:
    // Called on the watch's thread. A fault once, until something else is found.
    using Report = std::function<void(const Result<Sighting> &)>;
    static constexpr std::chrono::milliseconds lookEvery{1000};

    LockWatch(QString folder, const Seat &seat, Report report,
              std::chrono::milliseconds every = lookEvery);
    ~LockWatch(); // lets go
    Q_DISABLE_COPY_MOVE(LockWatch)

    // The one lock this seat keeps from now on, if it is to be had; none for a null article or a
    // person who may not write, who still watches it.
    void open(const Person &person, ArticleId article);
    // Of the open article:
    void ask();
    void takeOver();
    void letGo();
    void keepWriting();

private:
    struct Opening
    {
        Person person;
        ArticleId article;
    };
    using Deed = std::function<Result<>(Seat &)>;

    void order(const Deed &deed);
    void run();
    QList<Deed> work(const QList<Deed> &deeds, const Opening &opening);
    QList<Deed> carryOut(const QList<Deed> &deeds, Seat &seat);
    Result<> connect();
    bool isBeatDue();
    bool othersWrote();
    Result<> keepLock(Seat &seat, ArticleId article, bool beatIsDue);
    Result<Sighting> look(Seat &seat, ArticleId article);
    void report(const Result<Sighting> &found);

    const QString m_folder;
    const SeatId m_seat;
    const Clock m_now;
    const Report m_report;
    const std::chrono::milliseconds m_every;
    // Of the watch's thread:
    std::unique_ptr<Database> m_database;
    std::optional<Result<Sighting>> m_reported;
    QDateTime m_beaten;
    qint64 m_writes = -1;
    // Of both:
    std::mutex m_mutex;
    std::condition_variable m_ordered;
    QList<Deed> m_deeds;
    Opening m_opening;
    bool m_ending = false;
    std::thread m_thread; // last, for it uses all of the above
};

} // namespace feuillet
