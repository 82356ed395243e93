#include "desk/Receive.h"
#include "core/desk/Newsroom.h"
#include "ingest/Sample.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("a wire is read, told and kept as a first revision of who received it", "[desk]")
{
    Newsroom room;

    const auto wire = must(readWire(sampleWire()));
    const auto id = must(receive(room.annas, wire.article));

    CHECK_FALSE(wire.report.isEmpty());
    const auto row = must(room.articles.row(id));
    CHECK(row.stage == Stage::Draft);
    CHECK(row.revision == 1);
    CHECK(row.author == anna.name);
    CHECK(must(room.articles.head(id)) == wire.article);
    CHECK(must(room.articles.revision(id, 1)).saving.reason == u"import"_s);
}

TEST_CASE("several wires are kept in their order", "[desk]")
{
    Newsroom room;

    const auto ids = must(receiveAll(
        room.annas, {withHeadline(anArticle(), u"Un"_s), withHeadline(anArticle(), u"Deux"_s)}));

    REQUIRE(ids.size() == 2);
    CHECK(must(room.articles.head(ids[0])).headline == u"Un"_s);
    CHECK(must(room.articles.head(ids[1])).headline == u"Deux"_s);
}

TEST_CASE("what is no text is not taken in", "[desk]")
{
    CHECK(faultIn(readWire({})) == Fault::Malformed);
    CHECK(faultIn(readWire(" \r\n\t\n")) == Fault::Malformed);
    CHECK(faultIn(readWire(QByteArray("Titre\0\n\nTexte", 13))) == Fault::Undecodable);
    CHECK(faultIn(readWire("caf\xE9", Encoding::Utf8)) == Fault::Undecodable);
}

TEST_CASE("a guessed encoding is told", "[desk]")
{
    const auto guessed = must(readWire("Un caf\xE9 \xE0 Brest\n\nIl rouvre."));
    CHECK(guessed.guessed);
    CHECK(guessed.article.headline == u"Un café à Brest"_s);

    CHECK_FALSE(must(readWire("Un caf\xE9 \xE0 Brest\n\nIl rouvre.", Encoding::Latin1)).guessed);
}

TEST_CASE("nobody receives nothing", "[desk]")
{
    Newsroom room;
    Seat nobodys = room.seatOf({});

    CHECK(refusalIn(receive(nobodys, anArticle())) == Refusal::UnknownPerson);
    CHECK(must(room.articles.newest({}, 10)).isEmpty());
}
