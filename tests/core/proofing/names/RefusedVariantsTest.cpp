#include "proofing/names/RefusedVariants.h"

#include "core/proofing/names/Read.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const HouseWords &house()
{
    static const HouseWords words(
        {{u"Zelbensky"_s, HouseWordKind::Person, {u"Zelbenski"_s, u"Zelbenskyi"_s}, {}, {}},
         {u"Port-Lannec"_s, HouseWordKind::Place, {u"Port Lannec"_s, u"Portlannec"_s}, {}, {}},
         {u"Klow"_s, HouseWordKind::Place, {u"Klov"_s}, {}, {}},
         {u"Dynamo Klov"_s, HouseWordKind::Word, {}, {}, {}},
         {u"courriel"_s, HouseWordKind::Word, {u"mail"_s}, {}, {}},
         {u"Otab"_s, HouseWordKind::Acronym, {u"OTAB"_s}, {}, {}},
         {u"L’Aurique"_s, HouseWordKind::Word, {u"L'Auricque"_s}, {}, {}}});
    return words;
}

QStringList refusedIn(const QString &text)
{
    return told(refusedVariantsIn(test::passageOf(text), house()));
}

} // namespace

TEST_CASE("a refused spelling is told with the accepted one", "[names]")
{
    const auto passage = test::passageOf(u"Hier, Zelbenski a parlé."_s, Field::Headline);

    const auto found = refusedVariantsIn(passage, house());

    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"spelling.refused-variant"_s);
    CHECK(found.first().kind == FindingKind::Spelling);
    CHECK(found.first().confidence == Confidence::Certain);
    CHECK(found.first().place.field == Field::Headline);
    CHECK(found.first().place.start == 6);
    CHECK(found.first().place.length == 9);
    CHECK(found.first().arguments == QStringList{u"Zelbenski"_s, u"Zelbensky"_s});
    CHECK(found.first().replacements == QStringList{u"Zelbensky"_s});
}

TEST_CASE("an accepted spelling is no finding", "[names]")
{
    CHECK(refusedIn(u"Zelbensky et L'Aurique à Port-Lannec, par courriel."_s).isEmpty());
}

TEST_CASE("a refused name of several words is found over spaces alone", "[names]")
{
    CHECK(refusedIn(u"À Port Lannec, la mer."_s) == QStringList{u"Port Lannec -> Port-Lannec"_s});
    CHECK(refusedIn(u"À Port\u00A0Lannec."_s).size() == 1);
    CHECK(refusedIn(u"Au Port, Lannec attend. Au port. Lannec"_s).isEmpty());
}

TEST_CASE("what is refused is refused behind an elision and a prefix", "[names]")
{
    CHECK(refusedIn(u"Les pro-Zelbenski, l’élan de L’Auricque"_s) ==
          QStringList{u"Zelbenski -> Zelbensky"_s, u"L’Auricque -> L’Aurique"_s});
    CHECK(refusedIn(u"Saint-Zelbenski"_s).isEmpty()); // another place
}

TEST_CASE("a refused word keeps the capitals of its place", "[names]")
{
    CHECK(refusedIn(u"Un mail. Mail reçu. MAIL"_s) ==
          QStringList{u"mail -> courriel"_s, u"Mail -> Courriel"_s, u"MAIL -> COURRIEL"_s});
    CHECK(refusedIn(u"ZELBENSKI"_s) == QStringList{u"ZELBENSKI -> ZELBENSKY"_s});
    CHECK(refusedIn(u"zelbenski"_s).isEmpty());
    CHECK(refusedIn(u"L'OTAB et l'Otab"_s) == QStringList{u"OTAB -> Otab"_s});
}

TEST_CASE("a longer accepted name protects what it is made of", "[names]")
{
    CHECK(refusedIn(u"Le Dynamo Klov joue à Klov."_s) == QStringList{u"Klov -> Klow"_s});
}

TEST_CASE("what is left alone keeps its spelling, a quotation does not", "[names]")
{
    const QString text = u"Zelbenski, « Zelbenski »"_s;
    const auto passage = test::passageOf(text, Field::Lede, {{MarkKind::NoCheck, 0, 9, {}}});
    CHECK(refusedVariantsIn(passage, house()).size() == 1);
    CHECK(refusedIn(u"Voir https://mail.example/Zelbenski et @Zelbenski"_s).isEmpty());
}

TEST_CASE("the accepted spelling of a refused one can be asked for", "[names]")
{
    CHECK(house().meantBy(u"Zelbenski"_s) == u"Zelbensky"_s);
    CHECK(house().meantBy(u"Port Lannec"_s) == u"Port-Lannec"_s);
    CHECK(house().meantBy(u"Zelbensky"_s).isEmpty());
    CHECK(house().meantBy(u"Port"_s).isEmpty());
    CHECK(house().meantBy(QString()).isEmpty());
}

TEST_CASE("any text can be searched for refused spellings", "[names]")
{
    for (const QString &text :
         {QString(), QString(10'000, u'z'), QString(QChar(0xD800)) + u"Zelbenski"_s, u"'"_s,
          u"l'"_s, u"-"_s, u"a-"_s, u"Port "_s, u"Port"_s})
        CHECK(refusedIn(text).size() <= 1);
}
