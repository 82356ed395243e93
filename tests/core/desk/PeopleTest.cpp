#include "desk/People.h"
#include "core/desk/Newsroom.h"

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
