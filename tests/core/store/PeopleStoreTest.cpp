#include "core/store/Shelf.h"
#include "signoff/Refusal.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("people come back as they were added, found by any spelling of case and spaces",
          "[store]")
{
    Shelf shelf;

    CHECK(must(shelf.people.byName(u" anna  KERMADEC ")) == anna);
    CHECK(must(shelf.people.byId(bruno.id)) == bruno);
    CHECK(must(shelf.people.all()) == QList{anna, bruno});
    CHECK(shelf.people.byName(u"Zoé").error().fault == Fault::Unknown);
}

TEST_CASE("a name that differs by case only is taken", "[store]")
{
    Shelf shelf;

    const auto again = shelf.people.add({{}, u"ANNA kermadec"_s, {}, Role::CopyEditor}, noon);

    REQUIRE_FALSE(again);
    CHECK(refusalOf(again.error()) == Refusal::NameTaken);
    CHECK(aboutOf(again.error()) == anna.name);
}

TEST_CASE("a person added without an id is given one", "[store]")
{
    Shelf shelf;
    const auto zoe = must(shelf.people.add({{}, u"Zoé"_s, u"Z"_s, everyRole}, noon));

    CHECK_FALSE(zoe.id.isNull());
    CHECK(must(shelf.people.byName(u"zoé")) == zoe);
}
