#include "desk/seats/Locks.h"

#include "base/Running.h"
#include "store/Chaining.h"

namespace feuillet {

namespace {

Lock lockFor(const Seat &seat, ArticleId article)
{
    const QDateTime now = seat.now();
    return {.article = article,
            .person = seat.person.id,
            .name = seat.person.name,
            .seat = seat.id,
            .process = thisProcess(),
            .since = now,
            .heartbeat = now};
}

// What becomes of the lock that is there, or of none; nothing: it stays as it is.
using Decide = std::function<std::optional<Lock>(const std::optional<Lock> &)>;

Result<std::optional<Lock>> change(Seat &seat, ArticleId article, const Decide &decide)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    LockStore locks(seat.database);
    const auto before = locks.of(article);
    if (!before)
        return before;
    const auto after = decide(*before);
    if (!after)
        return before;
    const auto done = inOrder([&] { return locks.put(*after); }, [&] { return work->commit(); });
    return done ? Result<std::optional<Lock>>(after) : failed(done);
}

// The lock goes to this seat, if it may have the one that is there.
template <typename May>
Result<Lock> changeTo(Seat &seat, ArticleId article, May may)
{
    const Lock mine = lockFor(seat, article);
    const auto stands =
        change(seat, article, [&](const std::optional<Lock> &held) -> std::optional<Lock> {
            return !held || (held->seat != seat.id && may(*held)) ? std::optional(mine)
                                                                  : std::nullopt;
        });
    return mapped(stands, [&](const std::optional<Lock> &lock) { return lock.value_or(mine); });
}

std::optional<Lock> asked(Lock lock, const Seat &seat)
{
    lock.asker = seat.person.id;
    lock.askerName = seat.person.name;
    lock.askingSeat = seat.id;
    return lock;
}

Lock withoutAsker(Lock lock)
{
    lock.asker = {};
    lock.askerName.clear();
    lock.askingSeat = {};
    return lock;
}

// Which process that is comes with its first sign of life.
Lock handedOver(const Lock &lock, const QDateTime &now)
{
    Lock next = withoutAsker(lock);
    next.person = lock.asker;
    next.name = lock.askerName;
    next.seat = lock.askingSeat;
    next.process.clear();
    next.since = next.heartbeat = now;
    return next;
}

} // namespace

bool isAlive(const Lock &lock, const QDateTime &now)
{
    return lock.heartbeat.msecsTo(now) <= std::chrono::milliseconds(lockIsStaleAfter).count() &&
           !hasEnded(lock.process);
}

bool mayTakeOver(const Lock &lock, const Person &person, const QDateTime &now)
{
    const bool fromAnother = lock.person != person.id && person.roles.testFlag(Role::Chief);
    return fromAnother || !isAlive(lock, now);
}

Result<Lock> takeLock(Seat &seat, ArticleId article)
{
    return changeTo(seat, article, [&](const Lock &held) { return !isAlive(held, seat.now()); });
}

Result<Lock> takeOver(Seat &seat, ArticleId article)
{
    return changeTo(seat, article,
                    [&](const Lock &held) { return mayTakeOver(held, seat.person, seat.now()); });
}

Result<Lock> askForLock(Seat &seat, ArticleId article)
{
    const auto stands = change(seat, article, [&](const std::optional<Lock> &held) {
        if (!held || !isAlive(*held, seat.now()))
            return std::optional(lockFor(seat, article));
        return held->seat == seat.id ? std::nullopt : asked(*held, seat);
    });
    return mapped(stands, [&](const std::optional<Lock> &lock) {
        return lock.value_or(lockFor(seat, article));
    });
}

Result<> letGo(Seat &seat, ArticleId article)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    LockStore locks(seat.database);
    const auto held = locks.of(article);
    if (!held)
        return failed(held);
    if (!*held || (*held)->seat != seat.id)
        return {};
    const bool isAsked = !(*held)->askingSeat.isNull();
    const auto done =
        isAsked ? locks.put(handedOver(**held, seat.now())) : locks.remove(article, seat.id);
    return done ? work->commit() : done;
}

Result<> keepWriting(Seat &seat, ArticleId article)
{
    const auto stands = change(seat, article, [&](const std::optional<Lock> &held) {
        const bool isMine = held && held->seat == seat.id;
        return isMine ? std::optional(withoutAsker(*held)) : std::nullopt;
    });
    return stands ? Result<>() : failed(stands);
}

Result<bool> giveSignOfLife(Seat &seat, ArticleId article)
{
    return LockStore(seat.database).beat(article, seat.id, thisProcess(), seat.now());
}

Result<std::optional<Lock>> writerElsewhere(Seat &seat, ArticleId article)
{
    const auto held = LockStore(seat.database).of(article);
    return mapped(held, [&](const std::optional<Lock> &lock) {
        const bool elsewhere = lock && lock->seat != seat.id && isAlive(*lock, seat.now());
        return elsewhere ? lock : std::nullopt;
    });
}

} // namespace feuillet
