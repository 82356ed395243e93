#include "store/Reserve.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("the reserve takes its room on the disk, once", "[store]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(holdsReserve(folder.path()));

    CHECK(holdReserve(folder.path()));
    CHECK(holdReserve(folder.path()));

    struct stat file = {};
    REQUIRE(::stat(folder.filePath(u"reserve"_s).toUtf8().constData(), &file) == 0);
    CHECK(file.st_blocks * 512 >= reserveBytes);
    CHECK(holdsReserve(folder.path()));
}

TEST_CASE("what finds no room is tried once more in the room of the reserve", "[store]")
{
    const QTemporaryDir folder;
    int tries = 0;
    const auto neverFits = [&]() -> Result<> {
        ++tries;
        return fail(Fault::NoRoom);
    };
    CHECK_FALSE(withRoom(folder.path(), neverFits));
    CHECK(tries == 1); // there was none

    REQUIRE(holdReserve(folder.path()));
    const auto fitsThen = [&]() -> Result<> {
        ++tries;
        return holdsReserve(folder.path()) ? fail(Fault::NoRoom) : Result<>();
    };
    CHECK(withRoom(folder.path(), fitsThen));
    CHECK(tries == 3);
}

TEST_CASE("the reserve is kept from what is no lack of room", "[store]")
{
    const QTemporaryDir folder;
    REQUIRE(holdReserve(folder.path()));

    CHECK_FALSE(withRoom(folder.path(), []() -> Result<> { return fail(Fault::Stale); }));
    CHECK(withRoom(folder.path(), []() -> Result<> { return {}; }));

    CHECK(holdsReserve(folder.path()));
}

TEST_CASE("there is no reserve in a folder that cannot be written", "[store]")
{
    CHECK_FALSE(holdReserve(u"/proc"_s));
    CHECK_FALSE(giveUpReserve(u"/proc"_s));
}
