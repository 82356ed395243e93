#include "publish/Slug.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QRegularExpression>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("a slug folds what French puts on its letters", "[publish]")
{
    CHECK(slugOf(u"À Brest, le port se prépare à l’éolien en mer"_s) ==
          u"a-brest-le-port-se-prepare-a-l-eolien-en-mer"_s);
    CHECK(slugOf(u"L'œuvre, Noël & ex æquo : où ça\u202F?"_s) == u"l-oeuvre-noel-ex-aequo-ou-ca"_s);
    CHECK(slugOf(u"220\u202F000\u00A0€ pour le XXIe siècle"_s) == u"220-000-pour-le-xxie-siecle"_s);
    CHECK(slugOf(u"Łódź, Straße, Ærøskøbing, Þórr"_s) == u"lodz-strasse-aeroskobing-thorr"_s);
}

TEST_CASE("what nobody sees does not break a word", "[publish]")
{
    CHECK(slugOf(u"co\u00ADopération e\u0301te\u0301"_s) == u"cooperation-ete"_s);
    CHECK(slugOf(u"ti\u202Etre"_s) == u"titre"_s);
}

TEST_CASE("a title without a letter of ours gives the fallback", "[publish]")
{
    CHECK(slugOf(u""_s) == u"article"_s);
    CHECK(slugOf(u"…\u00A0!"_s, u"rubrique"_s) == u"rubrique"_s);
    CHECK(slugOf(u"../../.."_s) == u"article"_s);
}

TEST_CASE("a long slug ends with a whole word", "[publish]")
{
    const QString slug = slugOf(u"constitution "_s.repeated(12));

    CHECK(slug ==
          u"constitution-constitution-constitution-constitution-constitution-constitution"_s);
    CHECK(slugOf(u"a"_s.repeated(200)) == u"a"_s.repeated(80));
}

TEST_CASE("any title gives a slug, and a slug gives itself", "[publish]")
{
    static const QRegularExpression valid(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    std::mt19937 random(5);
    std::uniform_int_distribution<int> unit(0, 0xffff);
    for (int round = 0; round < 1000; ++round) {
        QString title = test::randomText(random, 30);
        for (int left = round % 20; left > 0; --left)
            title.insert(title.size() / 2, QChar(static_cast<char16_t>(unit(random))));
        const QString slug = slugOf(title);
        REQUIRE(valid.match(slug).hasMatch());
        REQUIRE(slug.size() <= 80);
        REQUIRE(slugOf(slug) == slug);
    }
}
