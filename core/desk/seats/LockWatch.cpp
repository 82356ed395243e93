#include "desk/seats/LockWatch.h"

#include "desk/People.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

namespace feuillet {

namespace {

// What one of them answers is seen at the next look.
template <typename Act>
auto onArticle(Act act, ArticleId article)
{
    return [act, article](Seat &seat) -> Result<> {
        const auto done = act(seat, article);
        return done ? Result<>() : failed(done);
    };
}

bool isFree(const Result<std::optional<Lock>> &held)
{
    return held && !*held;
}

Result<QList<Lock>> livingWriters(const Seat &seat)
{
    return mapped(LockStore(seat.database).all(), [&](QList<Lock> locks) {
        locks.removeIf([&](const Lock &lock) { return !isAlive(lock, seat.now()); });
        for (Lock &lock : locks) {
            lock.heartbeat = {};
            lock.process.clear();
        }
        return locks;
    });
}

Result<int> newestOf(const Seat &seat, ArticleId article)
{
    const auto row = ArticleStore(seat.database).row(article);
    const bool neverSaved = !row && row.error().fault == Fault::Unknown;
    return neverSaved ? Result<int>(0)
                      : mapped(row, [](const ArticleRow &known) { return known.revision; });
}

} // namespace

LockWatch::LockWatch(QString folder, const Seat &seat, Report report,
                     std::chrono::milliseconds every)
    : m_folder(std::move(folder)), m_seat(seat.id), m_now(seat.now), m_report(std::move(report)),
      m_every(every), m_thread([this] { run(); })
{
}

LockWatch::~LockWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_ordered.notify_all();
    m_thread.join();
}

void LockWatch::open(const Person &person, ArticleId article)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_opening.article.isNull())
            m_deeds.append(onArticle(feuillet::letGo, m_opening.article));
        m_opening = {person, article};
        if (!article.isNull() && canWrite(person))
            m_deeds.append(onArticle(takeLock, article));
    }
    m_ordered.notify_all();
}

void LockWatch::ask()
{
    order(onArticle(askForLock, m_opening.article));
}

void LockWatch::takeOver()
{
    order(onArticle(feuillet::takeOver, m_opening.article));
}

void LockWatch::letGo()
{
    order(onArticle(feuillet::letGo, m_opening.article));
}

void LockWatch::keepWriting()
{
    order(onArticle(feuillet::keepWriting, m_opening.article));
}

void LockWatch::order(const Deed &deed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_deeds.append(deed);
    }
    m_ordered.notify_all();
}

void LockWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        const QList<Deed> deeds = std::exchange(m_deeds, {});
        const Opening opening = m_opening;
        lock.unlock();
        const QList<Deed> undone = work(deeds, opening);
        lock.lock();
        m_deeds = undone + m_deeds;
        m_ordered.wait_for(lock, m_every, [this] { return m_ending || !m_deeds.isEmpty(); });
    }
    QList<Deed> last = std::exchange(m_deeds, {});
    const Opening opening = m_opening;
    lock.unlock();
    if (!opening.article.isNull())
        last.append(onArticle(feuillet::letGo, opening.article));
    if (!last.isEmpty())
        work(last, {opening.person, {}});
    m_database.reset();
}

// Answers what could not be done for now.
QList<LockWatch::Deed> LockWatch::work(const QList<Deed> &deeds, const Opening &opening)
{
    if (const auto connected = connect(); !connected) {
        report(failed(connected));
        return deeds;
    }
    Seat seat{*m_database, opening.person, m_now, m_seat};
    const QList<Deed> undone = m_database->canWrite() ? carryOut(deeds, seat) : QList<Deed>();
    const bool isDue = isBeatDue(); // time passes, too: a seat that falls silent writes nothing
    if (othersWrote() || isDue || !deeds.isEmpty()) {
        const auto kept = keepLock(seat, opening.article, isDue);
        report(kept ? look(seat, opening.article) : failed(kept));
    }
    return undone;
}

QList<LockWatch::Deed> LockWatch::carryOut(const QList<Deed> &deeds, Seat &seat)
{
    for (qsizetype at = 0; at < deeds.size(); ++at) {
        const auto done = deeds[at](seat);
        if (!done && done.error().fault == Fault::Busy)
            return deeds.mid(at);
        if (!done)
            report(failed(done));
    }
    return {};
}

Result<> LockWatch::connect()
{
    if (m_database)
        return {};
    auto opened = Database::open(m_folder);
    if (!opened)
        return failed(opened);
    m_database = std::move(*opened);
    return {};
}

bool LockWatch::isBeatDue()
{
    const QDateTime now = m_now();
    const bool isDue = !m_beaten.isValid() ||
                       m_beaten.msecsTo(now) >= std::chrono::milliseconds(lockBeatsEvery).count();
    if (isDue)
        m_beaten = now;
    return isDue;
}

bool LockWatch::othersWrote()
{
    const auto writes = LockStore(*m_database).writesOfOthers();
    return !writes || *writes != std::exchange(m_writes, *writes);
}

// What was let go elsewhere is for the first who has it open; what fell silent is not taken by
// merely looking on.
Result<> LockWatch::keepLock(Seat &seat, ArticleId article, bool beatIsDue)
{
    if (article.isNull() || !canWrite(seat.person) || !m_database->canWrite())
        return {};
    if (isFree(LockStore(seat.database).of(article))) {
        const auto taken = takeLock(seat, article);
        return taken ? Result<>() : failed(taken);
    }
    const auto beaten = beatIsDue ? giveSignOfLife(seat, article) : Result<bool>(true);
    return beaten ? Result<>() : failed(beaten);
}

Result<Sighting> LockWatch::look(Seat &seat, ArticleId article)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    const auto writers = livingWriters(seat);
    if (!writers)
        return failed(writers);
    const auto last = ArticleStore(seat.database).newest({}, 1);
    if (!last)
        return failed(last);
    const auto revision = newestOf(seat, article);
    if (!revision)
        return failed(revision);
    return Sighting{*writers, last->isEmpty() ? QDateTime() : last->first().changedAt, article,
                    *revision};
}

// A store that was busy for once is looked at again in a second.
void LockWatch::report(const Result<Sighting> &found)
{
    const bool isBusy = !found && found.error().fault == Fault::Busy;
    if (isBusy || m_reported == found)
        return;
    m_reported = found;
    m_report(found);
}

} // namespace feuillet
