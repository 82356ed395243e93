#include "signoff/Person.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("a role is understood by its identifier and in French, in any case", "[signoff]")
{
    CHECK(roleNamed(u"copyEditor") == Role::CopyEditor);
    CHECK(roleNamed(u"COPYEDITOR") == Role::CopyEditor);
    CHECK(roleNamed(u"Secrétaire  de rédaction") == Role::CopyEditor);
    CHECK(roleNamed(u"SR") == Role::CopyEditor);
    CHECK(roleNamed(u"rédactrice en chef") == Role::Chief);
    CHECK(roleNamed(u"journaliste") == Role::Journalist);
    CHECK(roleNamed(u"éditrice") == Role::Producer);
    CHECK_FALSE(roleNamed(u"stagiaire"));
    CHECK_FALSE(roleNamed(u""));
}

TEST_CASE("roles are written by their identifiers and read back", "[signoff]")
{
    const Roles both = Roles(Role::Chief) | Role::Journalist;

    CHECK(roleNames(both) == QStringList{u"journalist"_s, u"chief"_s});
    CHECK(rolesNamed(roleNames(both)) == both);
    CHECK(rolesNamed(roleNames(everyRole)) == everyRole);
    CHECK_FALSE(rolesNamed({u"chief"_s, u"pigiste volant"_s}));
}

TEST_CASE("two people cannot differ by case, spaces or compatibility forms only", "[signoff]")
{
    const QString key = personKey(u"Élodie Le Goff");

    CHECK(personKey(u"ÉLODIE LE GOFF") == key);
    CHECK(personKey(u"  Élodie\u00A0Le \t Goff ") == key);
    CHECK(personKey(u"E\u0301lodie Le Goff") == key);
    CHECK(personKey(u"\uFF25\u0301lodie Le Goff") == key); // a full-width E
    CHECK(personKey(u"Élodie Le Gof") != key);
}
