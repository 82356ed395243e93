#include "proofing/Spelling.h"

#include "support/Printing.h"
#include "Words.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("French words of every build are right", "[spelling]")
{
    const auto word = GENERATE(
        u"aujourd'hui"_s, u"aujourd’hui"_s, u"Aujourd’hui"_s, u"l'Ukraine"_s, u"L’Ukraine"_s,
        u"l'"_s, u"Qu’"_s, u"a-t-il"_s, u"A-t-on"_s, u"pardonnez-moi"_s, u"c'est-à-dire"_s,
        u"vis-à-vis"_s, u"XXIe"_s, u"XIXes"_s, u"Ier"_s, u"Ve"_s, u"km²"_s, u"m³"_s, u"n°"_s,
        u"M."_s, u"MM."_s, u"O.N.U."_s, u"A-10"_s, u"COVID-19"_s, u"G20"_s, u"nord-coréennes"_s,
        u"donne-le-moi"_s, u"presqu’île"_s, u"jusqu’à"_s, u"ÉTATS-UNIS"_s, u"Gouvernement"_s,
        u"co\u00ADopération"_s, u"e\u0301te\u0301"_s, u"cœur"_s, u"événement"_s, u"évènement"_s,
        u"J’aurais"_s, u"s'est"_s, u"va-t'en"_s, u"l'ex-ministre"_s, u"anti-missiles"_s,
        u"C’était"_s, u"кириллица"_s);
    INFO(word.toStdString());
    CHECK(test::frenchSpelling().check(word) == Verdict::Right);
}

TEST_CASE("misspelt words are unknown", "[spelling]")
{
    const auto word =
        GENERATE(u"gouvernemant"_s, u"l'homem"_s, u"l’accor"_s, u"j'avaient-ilz"_s,
                 u"developpement"_s, u"d'acord"_s, u"contre-ataque"_s, u"lhomme"_s, u"Etats-Unis"_s,
                 u"Ecole"_s, u"PRésident"_s, u"bonj0ur"_s, u"l'voiture"_s);
    INFO(word.toStdString());
    CHECK(test::frenchSpelling().check(word) == Verdict::Unknown);
}

TEST_CASE("an unknown word with a capital is a name, quietly", "[spelling]")
{
    const auto word =
        GENERATE(u"Zelbensky"_s, u"d’Orbenescu"_s, u"l'Orbenescu"_s, u"Kerbrouck-Le"_s,
                 u"Saint-Trouduk"_s, u"RTZQ"_s, u"RTZQ2"_s, u"iGazette"_s, u"McGuffin"_s);
    INFO(word.toStdString());
    CHECK(test::frenchSpelling().check(word) == Verdict::UnknownName);
}

TEST_CASE("words of the house are right, elided and joined too", "[spelling]")
{
    Spelling spelling(test::french(), HouseWords::of({u"Zelbensky"_s, u"uberisé"_s}));
    for (const QString &word : {u"Zelbensky"_s, u"d'Zelbensky"_s, u"pro-Zelbensky"_s, u"uberisé"_s,
                                u"d’uberisé"_s, u"Uberisé"_s})
        CHECK(spelling.check(word) == Verdict::Right);
    CHECK(spelling.check(u"zelbensky"_s) == Verdict::Unknown);
}

TEST_CASE("learning a word changes its verdict, forgetting it too", "[spelling]")
{
    Spelling spelling(test::french());
    CHECK(spelling.check(u"uberisé"_s) == Verdict::Unknown);
    spelling.setHouseWords(HouseWords::of({u"uberisé"_s}));
    CHECK(spelling.check(u"uberisé"_s) == Verdict::Right);
    spelling.setHouseWords({});
    CHECK(spelling.check(u"uberisé"_s) == Verdict::Unknown);
}

TEST_CASE("a verdict is the same the second time, with any apostrophe", "[spelling][property]")
{
    Spelling &spelling = test::frenchSpelling();
    for (const QString &word : {u"l'été"_s, u"qu'Zzyx"_s, u"l'etee"_s, u"c'est-à-dire"_s}) {
        const Verdict first = spelling.check(word);
        CHECK(spelling.check(word) == first);
        CHECK(spelling.check(QString(word).replace(u'\'', u'’')) == first);
    }
}

TEST_CASE("endless words are unknown and cost nothing", "[spelling]")
{
    CHECK(test::frenchSpelling().check(QString(10'000, u'a')) == Verdict::Unknown);
    CHECK(test::frenchSpelling().check(u"a-"_s.repeated(5'000)) == Verdict::Unknown);
}
