#include "desk/seats/Locks.h"
#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

struct TwoWriters : Newsroom
{
    ArticleId story = create();

    void passSeconds(int seconds) { time = time.addSecs(seconds); }
    std::optional<Lock> lock() { return must(LockStore(*database).of(story)); }
    SeatId holder() { return lock() ? lock()->seat : SeatId(); }
    // As a seat that is silent: what it left cannot be looked for.
    void forgetProcess()
    {
        Lock left = *lock();
        left.process.clear();
        must(LockStore(*database).put(left));
    }
};

} // namespace

TEST_CASE("the first seat that opens an article takes its lock, the second is told whose it is",
          "[desk]")
{
    TwoWriters room;

    CHECK(must(takeLock(room.annas, room.story)).seat == room.annas.id);
    room.passSeconds(5);
    const Lock told = must(takeLock(room.brunos, room.story));

    CHECK(told.seat == room.annas.id);
    CHECK(told.name == anna.name);
    CHECK(told.since == noon);
    CHECK(must(writerElsewhere(room.brunos, room.story)) == told);
    CHECK(must(writerElsewhere(room.annas, room.story)) == std::nullopt);
}

TEST_CASE("a lock that is let go is free", "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));

    must(letGo(room.brunos, room.story)); // not Bruno's to let go
    CHECK(room.holder() == room.annas.id);
    must(letGo(room.annas, room.story));

    CHECK(must(takeLock(room.brunos, room.story)).seat == room.brunos.id);
}

TEST_CASE("a seat that gives signs of life keeps its lock, a silent one loses it to who opens",
          "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));
    for (int beat = 0; beat < 6; ++beat) {
        room.passSeconds(10);
        CHECK(must(giveSignOfLife(room.annas, room.story)));
    }
    CHECK(must(takeLock(room.brunos, room.story)).seat == room.annas.id);

    room.passSeconds(30);
    CHECK(must(takeLock(room.brunos, room.story)).seat == room.annas.id);
    room.passSeconds(1);
    CHECK(must(takeLock(room.brunos, room.story)).seat == room.brunos.id);
    CHECK_FALSE(must(giveSignOfLife(room.annas, room.story)));
}

TEST_CASE("the lock of a process that ended is free at once", "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));
    Lock left = *room.lock();
    left.process = left.process.section(u' ', 0, 1) + u" 1"_s; // that number is another's now
    must(LockStore(*room.database).put(left));

    CHECK(must(writerElsewhere(room.brunos, room.story)) == std::nullopt);
    CHECK(must(takeLock(room.brunos, room.story)).seat == room.brunos.id);
}

TEST_CASE("a chief takes over at once, anybody else from a silent seat alone", "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));

    CHECK(must(takeOver(room.brunos, room.story)).seat == room.annas.id);
    CHECK(must(takeOver(room.deniss, room.story)).seat == room.deniss.id);
    room.forgetProcess();
    room.passSeconds(31);
    CHECK(must(takeOver(room.brunos, room.story)).seat == room.brunos.id);
}

TEST_CASE("a chief's other window is asked, not taken from", "[desk]")
{
    TwoWriters room;
    Seat other = room.seatOf(denis);
    must(takeLock(room.deniss, room.story));

    CHECK(must(takeOver(other, room.story)).seat == room.deniss.id);
    CHECK(must(askForLock(other, room.story)).askingSeat == other.id);
}

TEST_CASE("who asks has the article when it is let go, before all others", "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));

    const Lock asked = must(askForLock(room.brunos, room.story));
    CHECK(asked.seat == room.annas.id);
    CHECK(room.lock()->asker == bruno.id);
    CHECK(room.lock()->askerName == bruno.name);

    room.passSeconds(3);
    must(letGo(room.annas, room.story));
    CHECK(must(takeLock(room.deniss, room.story)).seat == room.brunos.id);
    CHECK(room.lock()->name == bruno.name);
    CHECK(room.lock()->since == room.time);
    CHECK(room.lock()->asker.isNull());
    CHECK(must(giveSignOfLife(room.brunos, room.story)));
}

TEST_CASE("who asks may get no for an answer", "[desk]")
{
    TwoWriters room;
    must(takeLock(room.annas, room.story));
    must(askForLock(room.brunos, room.story));

    must(keepWriting(room.annas, room.story));

    CHECK(room.holder() == room.annas.id);
    CHECK(room.lock()->asker.isNull());
}

TEST_CASE("asking for an article that nobody writes any more takes it", "[desk]")
{
    TwoWriters room;
    CHECK(must(askForLock(room.brunos, room.story)).seat == room.brunos.id);
}

TEST_CASE("of many seats that take one lock at once one has it", "[desk]")
{
    TwoWriters room;
    std::array<Seat, 4> seats{room.annas, room.brunos, room.caroles, room.deniss};
    int taken = 0;
    for (Seat &seat : seats)
        taken += must(takeLock(seat, room.story)).seat == seat.id ? 1 : 0;
    CHECK(taken == 1);
}
