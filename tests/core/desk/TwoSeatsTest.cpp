#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A second program on the same store.
struct OtherProgram
{
    std::unique_ptr<Database> database;
    Seat seat;

    OtherProgram(const Newsroom &room, const Person &person)
        : database(must(Database::open(room.folder.path()))), seat{*database, person, [] {
                                                                       return noon;
                                                                   }}
    {
    }
};

} // namespace

TEST_CASE("of two seats that save over one revision the second is told, and loses nothing",
          "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    OtherProgram other(room, bruno);
    const Article annas = withHeadline(anArticle(), u"Titre d’Anna"_s);
    const Article brunos = withHeadline(anArticle(), u"Titre de Bruno"_s);
    const int base = must(openArticle(other.seat, id)).row.revision;

    CHECK(must(save(room.annas, id, base, annas, u"save"_s)) == 2);
    CHECK(faultIn(save(other.seat, id, base, brunos, u"save"_s)) == Fault::Stale);

    CHECK(must(openArticle(other.seat, id)).article == annas);
    CHECK(must(save(other.seat, id, 2, brunos, u"save"_s)) == 3);
}

TEST_CASE("a step that another seat took first is refused", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    OtherProgram other(room, denis);

    must(feuillet::sign(other.seat, id, {}));

    CHECK(refusalIn(feuillet::sign(room.brunos, id, {})) == Refusal::AlreadySealed);
    CHECK(refusalIn(takeStep(room.brunos, id, Action::FirstRead)) == Refusal::WrongStage);
}

TEST_CASE("a change that another seat saves voids the seal that I just gave", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    OtherProgram other(room, anna);
    QTemporaryDir out;

    room.write(other.seat, id, withHeadline(anArticle(), u"Après le bon à tirer"_s));

    CHECK(must(sealOf(room.brunos, id)).state == SealState::Void);
    CHECK(refusalIn(publish(room.caroles, id, out.path())) == Refusal::SealVoid);
    CHECK(filesBelow(out.path()).isEmpty());
}
