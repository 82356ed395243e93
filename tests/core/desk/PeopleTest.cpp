#include "desk/People.h"
#include "core/desk/Newsroom.h"
#include "desk/Receive.h"
#include "desk/Write.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("a declared person has a clean name, initials and roles, and is found whatever the case",
          "[desk]")
{
    Shelf shelf;

    const auto person = must(declarePerson(*shelf.database, u"  Jean-Pierre \t de La Tour "_s,
                                           Roles(Role::CopyEditor) | Role::Chief, noon));

    CHECK(person.name == u"Jean-Pierre de La Tour"_s);
    CHECK(person.initials == u"JPDLT"_s);
    CHECK(must(personNamed(*shelf.database, u"JEAN-PIERRE de la tour"_s)) == person);
}

TEST_CASE("nobody is declared without a name or a role, nor twice", "[desk]")
{
    Shelf shelf;

    CHECK(faultIn(declarePerson(*shelf.database, u" \n"_s, Role::Chief, noon)) == Fault::Malformed);
    CHECK(faultIn(declarePerson(*shelf.database, u"Ève Morvan"_s, {}, noon)) == Fault::Malformed);
    CHECK(refusalIn(declarePerson(*shelf.database, u"anna  kermadec"_s, Role::Chief, noon)) ==
          Refusal::NameTaken);
    CHECK(must(people(*shelf.database)).size() == 2);
}

TEST_CASE("an unknown name is refused by that name", "[desk]")
{
    Shelf shelf;

    const auto nobody = personNamed(*shelf.database, u"Personne"_s);

    CHECK(refusalIn(nobody) == Refusal::UnknownPerson);
    CHECK(aboutOf(nobody.error()) == u"Personne"_s);
}

TEST_CASE("who sits here is the desk's only person, else the one of the login's name", "[desk]")
{
    QTemporaryDir folder;
    const auto database = must(Database::open(folder.path()));
    CHECK(refusalIn(presentPerson(*database)) == Refusal::UnknownPerson);

    const auto alone = must(declarePerson(*database, u"Ève Morvan"_s, Role::Chief, noon));
    CHECK(must(presentPerson(*database)) == alone);

    must(declarePerson(*database, u"Un autre"_s, Role::Chief, noon));
    CHECK(refusalIn(presentPerson(*database)) == Refusal::UnknownPerson);

    const auto here = must(declarePerson(*database, loginName(), Role::Chief, noon));
    CHECK(must(presentPerson(*database)) == here);
}

TEST_CASE("the only person of a desk can take another name, and all that is kept agrees", "[desk]")
{
    QTemporaryDir folder;
    const auto database = must(Database::open(folder.path()));
    const auto alone = must(declarePerson(*database, u"root"_s, everyRole, noon));
    Seat seat{*database, alone};
    const auto id = must(receive(seat, anArticle()));

    const auto renamed = must(renameOnlyPerson(seat, u"  Ève \t Morvan "_s));

    CHECK(renamed.id == alone.id);
    CHECK(renamed.name == u"Ève Morvan"_s);
    CHECK(renamed.initials == u"ÈM"_s);
    CHECK(renamed.roles == alone.roles);
    CHECK(must(personNamed(*database, u"ève morvan"_s)) == renamed);
    CHECK(refusalIn(personNamed(*database, u"root"_s)) == Refusal::UnknownPerson);
    CHECK(must(openArticle(seat, id)).row.author == u"Ève Morvan"_s);
    CHECK(must(verifyNoted(*database)).isEmpty());
    CHECK(must(renameOnlyPerson(seat, u"ÈVE MORVAN"_s)).name == u"ÈVE MORVAN"_s); // one's own
    CHECK(faultIn(renameOnlyPerson(seat, u" "_s)) == Fault::Malformed);
}

TEST_CASE("nobody changes their name where somebody else could be taken for them", "[desk]")
{
    Shelf shelf;
    const auto everybody = must(people(*shelf.database));
    Seat seat{*shelf.database, everybody.first()};

    CHECK(faultIn(renameOnlyPerson(seat, u"Ève Morvan"_s)) == Fault::Stale);
    CHECK(must(people(*shelf.database)) == everybody);
}
