#include "proofing/words/Readings.h"

#include "core/proofing/Words.h"
#include "proofing/slips/Inflection.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Readings readingsOf(QStringView word)
{
    return frenchSpelling().dictionary().readings(word);
}

} // namespace

TEST_CASE("a word has the readings of all the entries that spell it", "[readings]")
{
    CHECK(readingsOf(u"déploient") == Readings{Readings::ThirdPlural});
    CHECK(readingsOf(u"soldats") == Readings{MasculinePlural});
    CHECK(readingsOf(u"ministre").noun() == Singular);
    CHECK(readingsOf(u"mesures").noun() == FemininePlural);
    CHECK(readingsOf(u"mesures").has(Readings::SecondSingular));
    CHECK(readingsOf(u"livrés").participle() == MasculinePlural);
    CHECK(readingsOf(u"livrés").has(Readings::Transitive));
    CHECK_FALSE(readingsOf(u"arrivé").has(Readings::Transitive));
    CHECK(readingsOf(u"nationale").adjective() == FeminineSingular);
    CHECK(readingsOf(u"annoncer").has(Readings::Infinitive));
    CHECK(readingsOf(u"les").has(Readings::Grammatical));
    CHECK(readingsOf(u"les").nominal() == 0);
    CHECK(readingsOf(u"trois").has(Readings::Numeral));
    CHECK_FALSE(readingsOf(u"fulgon").isKnown());
}

TEST_CASE("an adjective takes the form that is wanted", "[readings]")
{
    const Dictionary &dictionary = frenchSpelling().dictionary();
    CHECK(inWanted(u"national"_s, MasculinePlural, dictionary).value(0) == u"nationaux");
    CHECK(inWanted(u"important"_s, FemininePlural, dictionary).value(0) == u"importantes");
    CHECK(inWanted(u"heureux"_s, FeminineSingular, dictionary).value(0) == u"heureuse");
    CHECK(inWanted(u"pris"_s, FeminineSingular, dictionary).value(0) == u"prise");
    CHECK(inPlural(u"couleur"_s, dictionary).value(0) == u"couleurs");
    CHECK(inPlural(u"cheval"_s, dictionary).value(0) == u"chevaux");
    CHECK(inSingular(u"lois"_s, dictionary).value(0) == u"loi");
}

TEST_CASE("a verb takes the person that is wanted", "[readings]")
{
    const Dictionary &dictionary = frenchSpelling().dictionary();
    CHECK(inThirdPlural(u"recule"_s, dictionary).value(0) == u"reculent");
    CHECK(inThirdPlural(u"intervient"_s, dictionary).value(0) == u"interviennent");
    CHECK(inThirdPlural(u"finit"_s, dictionary).value(0) == u"finissent");
    CHECK(inThirdSingular(u"ont"_s, dictionary).value(0) == u"a");
    CHECK(inThirdSingular(u"sont"_s, dictionary).value(0) == u"est");
    CHECK(inFirstSingular(u"prend"_s, dictionary).value(0) == u"prends");
}

TEST_CASE("-er, -é and -ait change into each other", "[readings]")
{
    const Dictionary &dictionary = frenchSpelling().dictionary();
    CHECK(infinitiveOf(u"annoncé"_s, dictionary) == QStringList{u"annoncer"_s});
    CHECK(infinitiveOf(u"mangeait"_s, dictionary).contains(u"manger"_s));
    CHECK(participleOf(u"lancer"_s, dictionary) == QStringList{u"lancé"_s});
    CHECK(imperfectOf(u"déclaré"_s, dictionary) == QStringList{u"déclarait"_s});
    CHECK(imperfectOf(u"lancé"_s, dictionary) == QStringList{u"lançait"_s});
    CHECK(infinitiveOf(u"pris"_s, dictionary) == QStringList{u"prendre"_s});
}
