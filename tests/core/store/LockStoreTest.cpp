#include "store/LockStore.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "support/Sandbox.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const ArticleId story(71);
const SeatId annasSeat(5);

Lock annasLock()
{
    return {.article = story,
            .person = anna.id,
            .name = anna.name,
            .seat = annasSeat,
            .process = u"here 12 34"_s,
            .since = noon,
            .heartbeat = noon.addSecs(10)};
}

} // namespace

TEST_CASE("a lock comes back as it was put, with the names of its people", "[store]")
{
    Shelf shelf;
    LockStore locks(*shelf.database);
    CHECK(must(locks.of(story)) == std::nullopt);

    must(locks.put(annasLock()));
    CHECK(must(locks.of(story)) == annasLock());

    Lock asked = annasLock();
    asked.asker = bruno.id;
    asked.askerName = bruno.name;
    asked.askingSeat = SeatId(6);
    must(locks.put(asked));
    CHECK(must(locks.all()) == QList{asked});
}

TEST_CASE("a sign of life is given and a lock removed by the seat that has it alone", "[store]")
{
    Shelf shelf;
    LockStore locks(*shelf.database);
    must(locks.put(annasLock()));

    CHECK_FALSE(must(locks.beat(story, SeatId(6), u"there 1 2"_s, noon.addSecs(20))));
    must(locks.remove(story, SeatId(6)));
    CHECK(must(locks.of(story)) == annasLock());

    CHECK(must(locks.beat(story, annasSeat, u"there 1 2"_s, noon.addSecs(20))));
    CHECK(must(locks.of(story))->heartbeat == noon.addSecs(20));
    CHECK(must(locks.of(story))->process == u"there 1 2"_s);
    must(locks.remove(story, annasSeat));
    CHECK(must(locks.all()).isEmpty());
}

TEST_CASE("whether others wrote is seen without reading anything of theirs", "[store]")
{
    Shelf shelf;
    const auto other = must(Database::open(shelf.folder.path()));
    LockStore locks(*shelf.database);
    const qint64 before = must(locks.writesOfOthers());

    must(locks.put(annasLock()));
    CHECK(must(locks.writesOfOthers()) == before);
    must(LockStore(*other).remove(story, annasSeat));
    CHECK(must(locks.writesOfOthers()) != before);
}

TEST_CASE("a store of version 2 has room for locks once it is brought up to date", "[store]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"feuillet.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(testData(u"store/version-2.sqlite"_s));
    file.close();
    REQUIRE(RawFile(file.fileName()).number("PRAGMA user_version") == 2);

    const auto database = must(Database::open(folder.path()));

    LockStore locks(*database);
    must(locks.put(annasLock()));
    CHECK(must(locks.all()).size() == 1);
}
