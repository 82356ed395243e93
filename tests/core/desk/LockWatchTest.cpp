#include "desk/seats/LockWatch.h"
#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace std::chrono_literals;

namespace {

// A clock that two threads look at.
class SharedTime
{
public:
    Clock clock()
    {
        return [this] {
            return noon.addMSecs(m_passed);
        };
    }
    void pass(std::chrono::milliseconds time) { m_passed += time.count(); }

private:
    std::atomic<qint64> m_passed = 0;
};

// A window's watch, and what it has reported.
class Watching
{
public:
    Watching(const Shelf &shelf, const Person &person, SharedTime &time)
        : database(must(Database::open(shelf.folder.path()))), seat{*database, person,
                                                                    time.clock()},
          watch(
              shelf.folder.path(), seat,
              [this](const Result<Sighting> &found) {
                  const std::lock_guard lock(m_mutex);
                  m_found.append(found);
                  m_changed.notify_all();
              },
              5ms)
    {
    }

    // Waits for a report that is so; a failed test if none comes.
    template <typename Holds>
    Sighting await(Holds holds)
    {
        std::unique_lock lock(m_mutex);
        const bool came = m_changed.wait_for(lock, 20s, [&] {
            return !m_found.isEmpty() && m_found.last() && holds(*m_found.last());
        });
        REQUIRE(came);
        return *m_found.last();
    }
    Sighting awaitWriter(const Seat &writer)
    {
        return await([&](const Sighting &seen) {
            return seen.writers.size() == 1 && seen.writers.first().seat == writer.id;
        });
    }
    Sighting awaitNobody()
    {
        return await([](const Sighting &seen) { return seen.writers.isEmpty(); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<Result<Sighting>> m_found;

public:
    std::unique_ptr<Database> database;
    Seat seat;
    LockWatch watch; // last: it reports to the rest
};

struct TwoWindows : Shelf
{
    SharedTime time;
    ArticleId story = create();
    Watching annas{*this, anna, time};
    Watching brunos{*this, bruno, time};
};

} // namespace

TEST_CASE("a watch takes the lock of what is opened and lets it go on closing", "[desk]")
{
    TwoWindows desk;

    desk.annas.watch.open(anna, desk.story);
    const Sighting seen = desk.brunos.awaitWriter(desk.annas.seat);
    CHECK(seen.writers.first().name == anna.name);

    desk.annas.watch.open(anna, {});
    desk.brunos.awaitNobody();
}

TEST_CASE("who reads has the article as soon as it is let go", "[desk]")
{
    TwoWindows desk;
    desk.annas.watch.open(anna, desk.story);
    desk.annas.awaitWriter(desk.annas.seat);
    desk.brunos.watch.open(bruno, desk.story);
    desk.brunos.awaitWriter(desk.annas.seat);

    desk.annas.watch.open(anna, {});

    desk.brunos.awaitWriter(desk.brunos.seat);
}

TEST_CASE("who has the lock is told who asks, and hands it over", "[desk]")
{
    TwoWindows desk;
    desk.annas.watch.open(anna, desk.story);
    desk.annas.awaitWriter(desk.annas.seat);
    desk.brunos.watch.open(bruno, desk.story);
    desk.brunos.watch.ask();
    const auto asked = desk.annas.await([](const Sighting &seen) {
        return seen.writers.size() == 1 && !seen.writers.first().asker.isNull();
    });
    CHECK(asked.writers.first().askerName == bruno.name);

    desk.annas.watch.letGo();

    desk.annas.awaitWriter(desk.brunos.seat);
    desk.brunos.awaitWriter(desk.brunos.seat);
}

TEST_CASE("a chief who takes over is seen by who wrote", "[desk]")
{
    TwoWindows desk;
    must(desk.people.add(denis, noon));
    Watching chief(desk, denis, desk.time);
    desk.annas.watch.open(anna, desk.story);
    desk.annas.awaitWriter(desk.annas.seat);

    chief.watch.open(denis, desk.story);
    chief.watch.takeOver();

    CHECK(desk.annas.awaitWriter(chief.seat).writers.first().name == denis.name);
}

TEST_CASE("a watch gives signs of life for as long as the article is open", "[desk]")
{
    TwoWindows desk;
    desk.annas.watch.open(anna, desk.story);
    desk.annas.awaitWriter(desk.annas.seat);
    Seat bruno{*desk.database, test::bruno, desk.time.clock()};
    for (int beat = 0; beat < 5; ++beat) {
        desk.time.pass(15s);
        // A change of the desk after the beat is due is reported after the beat.
        const int revision =
            must(save(bruno, desk.story, beat + 1, withHeadline(anArticle(), QString::number(beat)),
                      u"save"_s));
        desk.annas.await([&](const Sighting &seen) { return seen.revision == revision; });
        CHECK(must(writerElsewhere(bruno, desk.story)));
    }
}

TEST_CASE("who reads follows what is saved, and is not given what merely fell silent", "[desk]")
{
    TwoWindows desk;
    must(LockStore(*desk.database)
             .put({.article = desk.story,
                   .person = anna.id,
                   .seat = SeatId(5),
                   .process = {},
                   .since = noon,
                   .heartbeat = noon}));
    desk.brunos.watch.open(bruno, desk.story);
    // Opened while the writer was alive: who opens a silent seat's article has it.
    desk.brunos.await([&](const Sighting &seen) {
        return seen.article == desk.story && seen.writers.size() == 1;
    });

    desk.time.pass(31s);
    desk.brunos.awaitNobody();
    must(desk.articles.append(desk.story, 1, aLongArticle(80), by(anna)));
    CHECK(desk.brunos.await([](const Sighting &seen) { return seen.revision == 2; })
              .writers.isEmpty());

    desk.brunos.watch.takeOver();
    desk.brunos.awaitWriter(desk.brunos.seat);
}

TEST_CASE("a producer watches and takes nothing", "[desk]")
{
    TwoWindows desk;
    must(desk.people.add(carole, noon));
    Watching caroles(desk, carole, desk.time);

    caroles.watch.open(carole, desk.story);
    caroles.await([&](const Sighting &seen) { return seen.article == desk.story; });
    desk.annas.watch.open(anna, desk.story);

    caroles.awaitWriter(desk.annas.seat);
}

TEST_CASE("a busy store makes nobody wait and loses no order", "[desk]")
{
    TwoWindows desk;
    desk.annas.awaitNobody();
    {
        auto work = must(Transaction::begin(*desk.database));
        desk.annas.watch.open(anna, desk.story); // returns at once
        CHECK(must(LockStore(*desk.database).all()).isEmpty());
        must(work.commit());
    }
    desk.annas.awaitWriter(desk.annas.seat);
}
