#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "core/store/RawFile.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QString headFile(const Newsroom &room)
{
    return room.folder.filePath(u"ledger-head.json"_s);
}

} // namespace

TEST_CASE("nothing differs on a desk that nobody tampered with", "[desk]")
{
    Newsroom room;
    QTemporaryDir out;
    CHECK(must(verifyNoted(*room.database)).isEmpty());

    const auto id = room.signedOff();
    must(publish(room.caroles, id, out.path()));
    room.write(room.annas, id, withHeadline(anArticle(), u"Suite"_s));

    CHECK(QFile::exists(headFile(room)));
    CHECK(must(verifyNoted(*room.database)).isEmpty());
}

TEST_CASE("a text that was changed behind the desk's back is named", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    {
        RawFile raw(room.database->file());
        raw.dropTriggers();
        REQUIRE(raw.run("UPDATE revisions SET body = replace(body, 'port', 'pont')").isEmpty());
    }

    const auto differences = must(verifyNoted(*room.database));

    REQUIRE_FALSE(differences.isEmpty());
    CHECK(std::ranges::any_of(differences, [&](const Difference &difference) {
        return difference.what == Difference::What::Revision && difference.article == id;
    }));
}

TEST_CASE("a ledger that was cut since the last sign-off no longer holds the noted head", "[desk]")
{
    Newsroom room;
    room.signedOff();
    must(writeFile(headFile(room), R"({"schema":1,"seq":900,"hash":"00ff"})"));

    const auto differences = must(verifyNoted(*room.database));

    REQUIRE(differences.size() == 1);
    CHECK(differences.first().what == Difference::What::Chain);
    CHECK(differences.first().detail == u"head"_s);
}

TEST_CASE("a noted head that cannot be read is a difference too", "[desk]")
{
    Newsroom room;
    room.signedOff();
    must(writeFile(headFile(room), "garbage"));

    CHECK(must(verifyNoted(*room.database)).size() == 1);
}
