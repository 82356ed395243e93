#include "proofing/Suggestions.h"

#include "support/Printing.h"
#include "support/Sandbox.h"
#include "Words.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QStringList suggestionsFor(const QString &word)
{
    return suggestions(word, test::frenchSpelling());
}

struct Slip
{
    QString typed;
    QString meant;
};

QList<Slip> slips()
{
    QList<Slip> slips;
    for (const QString &line :
         QString::fromUtf8(test::testData(u"proofing/misspellings.tsv"_s)).split(u'\n'))
        if (const auto fields = line.split(u'\t'); fields.size() == 2)
            slips.append({fields[0], fields[1]});
    return slips;
}

} // namespace

TEST_CASE("the first suggestion is the word that was meant", "[suggestions]")
{
    const auto slip =
        GENERATE(Slip{u"evenement"_s, u"événement"_s}, Slip{u"gouvernemnt"_s, u"gouvernement"_s},
                 Slip{u"acueil"_s, u"accueil"_s}, Slip{u"lhomme"_s, u"l’homme"_s},
                 Slip{u"aujourdhui"_s, u"aujourd’hui"_s}, Slip{u"francais"_s, u"français"_s},
                 Slip{u"peutêtre"_s, u"peut-être"_s}, Slip{u"lukraine"_s, u"l’Ukraine"_s},
                 Slip{u"allemagne"_s, u"Allemagne"_s}, Slip{u"presidnet"_s, u"président"_s});
    INFO(slip.typed.toStdString());
    CHECK(suggestionsFor(slip.typed).value(0) == slip.meant);
}

TEST_CASE("suggestions keep the case and the apostrophe of the word", "[suggestions]")
{
    CHECK(suggestionsFor(u"Gouvernemant"_s).value(0) == u"Gouvernement"_s);
    CHECK(suggestionsFor(u"GOUVERNEMANT"_s).value(0) == u"GOUVERNEMENT"_s);
    CHECK(suggestionsFor(u"PRésident"_s).value(0) == u"Président"_s);
    CHECK(suggestionsFor(u"Etats-Unis"_s).value(0) == u"États-Unis"_s);
    CHECK(suggestionsFor(u"l'acord"_s).value(0) == u"l'accord"_s);
    CHECK(suggestionsFor(u"l’acord"_s).value(0) == u"l’accord"_s);
}

TEST_CASE("only the wrong part of a compound is changed", "[suggestions]")
{
    CHECK(suggestionsFor(u"contre-ataque"_s).value(0) == u"contre-attaque"_s);
    CHECK(suggestionsFor(u"d'outre-tonbe"_s).value(0) == u"d'outre-tombe"_s);
}

TEST_CASE("words of the house are suggested", "[suggestions]")
{
    Spelling spelling(test::french(), HouseWords::of({u"Zelbensky"_s, u"uberisé"_s}));
    CHECK(suggestions(u"Zelbenski"_s, spelling).contains(u"Zelbensky"_s));
    CHECK(suggestions(u"uberissé"_s, spelling).contains(u"uberisé"_s));
}

TEST_CASE("every suggestion is right, none is the word itself, at most seven",
          "[suggestions][property]")
{
    for (const Slip &slip : slips()) {
        INFO(slip.typed.toStdString());
        const QStringList words = suggestionsFor(slip.typed);
        REQUIRE(words.size() <= 7);
        REQUIRE_FALSE(words.contains(slip.typed));
        for (const QString &word : words)
            for (const QString &part : word.split(u' '))
                REQUIRE(test::frenchSpelling().check(part) == Verdict::Right);
    }
}

TEST_CASE("of common slips, 97 in 100 find the word that was meant among the first five",
          "[suggestions]")
{
    qsizetype found = 0;
    const auto all = slips();
    for (const Slip &slip : all) {
        QString words = suggestionsFor(slip.typed).mid(0, 5).join(u'|');
        words.replace(u'’', u'\'');
        found += words.split(u'|').contains(slip.meant);
    }
    REQUIRE(all.size() >= 250);
    CHECK(found * 100 >= all.size() * 97);
}

TEST_CASE("a stopped search answers nothing", "[suggestions]")
{
    std::stop_source source;
    source.request_stop();
    CHECK(suggestions(u"gouvernemnt"_s, test::frenchSpelling(), source.get_token()).isEmpty());
}

TEST_CASE("any word can be asked about", "[suggestions]")
{
    for (const QString &word : {QString(), QString(10'000, u'z'), u"'"_s, u"-"_s, u"l'"_s,
                                QString(QChar(0xD800)), u"123"_s, u"--x--"_s})
        CHECK(suggestionsFor(word).size() <= 7);
}
