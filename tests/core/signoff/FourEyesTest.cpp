#include "signoff/FourEyes.h"
#include "core/signoff/People.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;

namespace {

bool named(const QString &byline, const QString &name, const QString &initials = {})
{
    return names(Signature(byline), Person{PersonId(1), name, initials, {}});
}

} // namespace

TEST_CASE("a byline names a person in full or shortened, whatever the accents and case",
          "[signoff]")
{
    CHECK(named(u"B.LeGoff--ECO"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"b. le goff"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"BRUNO LE GOFF, à Brest"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"Le Goff Bruno"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"Kermadec Anna"_s, u"Anna Kermadec"_s));
    CHECK(named(u"Le Goff Jean-Pierre"_s, u"Jean-Pierre Le Goff"_s));
    CHECK(named(u"E.Perec--RTC"_s, u"Élodie Pérec"_s));
    CHECK(named(u"J.-P. Dupont"_s, u"Jean-Pierre Dupont"_s));
    CHECK(named(u"J.Dupont"_s, u"Jean-Pierre Dupont"_s));
    CHECK(named(u"Élodie Pérec"_s, u"E. Pérec"_s));
    CHECK(named(u"C. Petit et B. Le Goff--ECO"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"par Bruno Le Goff avec nos agences"_s, u"Bruno Le Goff"_s));
    CHECK(named(u"BLG"_s, u"Bruno Le Goff"_s, u"blg"_s));
    CHECK(named(u"Anna"_s, u"anna"_s));
}

TEST_CASE("a byline does not name others", "[signoff]")
{
    CHECK_FALSE(named(u"A.Kermadec--ECO"_s, u"Bruno Le Goff"_s, u"BLG"_s));
    CHECK_FALSE(named(u"C.LeGoff--ECO"_s, u"Bruno Le Goff"_s));
    CHECK_FALSE(named(u"Giulia Martin"_s, u"Gérard Martin"_s));
    CHECK_FALSE(named(u""_s, u"Bruno Le Goff"_s));
    CHECK_FALSE(named(u"B.LeGoff"_s, u""_s));
}

TEST_CASE("a text is one's own by id, by another spelling of the name, or by the byline",
          "[signoff]")
{
    CHECK_FALSE(isOwnText(at(Stage::Submitted, bruno)));
    CHECK(isOwnText(at(Stage::Submitted, anna)));

    auto again =
        at(Stage::Submitted, Person{PersonId(99), u"ANNA KERMADEC"_s, {}, Role::CopyEditor});
    again.byline = Signature();
    CHECK(isOwnText(again));

    auto around =
        at(Stage::Submitted, Person{PersonId(98), u"Kermadec Anna"_s, {}, Role::CopyEditor});
    around.byline = Signature();
    CHECK(isOwnText(around));

    auto bylined = at(Stage::Submitted, bruno);
    bylined.byline = Signature(u"B.LeGoff--ECO"_s);
    CHECK(isOwnText(bylined));
}
