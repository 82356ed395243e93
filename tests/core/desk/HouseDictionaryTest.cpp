#include "desk/proofing/HouseDictionary.h"
#include "core/desk/Newsroom.h"
#include "desk/proofing/Proof.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

HouseWord person(const QString &spelling, const QStringList &refused = {})
{
    return {spelling, HouseWordKind::Person, refused, {}, {}};
}

const QByteArray file = "# la rédaction\n"
                        "personne; Zelbensky; Zelbenski; président de la Syldavie\n"
                        "lieu; Klow\n";

} // namespace

TEST_CASE("a word that the house learnt is known to every seat", "[desk]")
{
    Newsroom room;
    Article article = anArticle();
    article.lede = RichText(u"Le conseil construit un quai à Ploumanac."_s);
    const auto isTold = [&] {
        const auto reader = must(loadProofreader(room.annas));
        return std::ranges::any_of(reader->read(article), [](const Finding &finding) {
            return finding.arguments.value(0) == u"Ploumanac"_s;
        });
    };
    REQUIRE(isTold());

    must(learnWord(room.brunos, u"Ploumanac"_s));
    must(learnWord(room.annas, u"Ploumanac"_s));

    CHECK(must(houseWords(room.annas)) == QStringList{u"Ploumanac"_s});
    CHECK_FALSE(isTold());
}

TEST_CASE("an entry is kept, changed under another spelling, and removed", "[desk]")
{
    Newsroom room;
    must(keepHouseWord(room.annas, person(u" Zelbenski "_s)));
    must(keepHouseWord(room.brunos, person(u"Zelbensky"_s, {u"Zelbenski"_s}), u"Zelbenski"_s));
    CHECK(must(houseDictionary(room.annas)) == QList{person(u"Zelbensky"_s, {u"Zelbenski"_s})});

    must(removeHouseWord(room.annas, u"Zelbensky"_s));

    CHECK(must(houseDictionary(room.annas)).isEmpty());
    CHECK(faultIn(removeHouseWord(room.annas, u"Zelbensky"_s)) == Fault::Unknown);
    CHECK(faultIn(keepHouseWord(room.annas, person(u"A"_s), u"B"_s)) == Fault::Unknown);
}

TEST_CASE("learning does not take away what is known about a name", "[desk]")
{
    Newsroom room;
    must(keepHouseWord(room.annas, person(u"Zelbensky"_s, {u"Zelbenski"_s})));
    must(learnWord(room.annas, u"Zelbensky"_s));
    CHECK(must(houseDictionary(room.annas)).first().refused == QStringList{u"Zelbenski"_s});
}

TEST_CASE("an entry that says nothing, or the opposite of another, is refused", "[desk]")
{
    Newsroom room;
    must(keepHouseWord(room.annas, person(u"Klow"_s, {u"Klov"_s})));

    for (const QString &spelling : {QString(), u" \n"_s, u"a;b"_s, QString(100'000, u'z')})
        CHECK(refusalIn(keepHouseWord(room.annas, person(spelling))) == Refusal::HouseWordInvalid);
    CHECK(refusalIn(keepHouseWord(room.annas, person(u"Klov"_s))) == Refusal::HouseWordClash);
    CHECK(refusalIn(learnWord(room.annas, u"Klov"_s)) == Refusal::HouseWordClash);
    CHECK(refusalIn(keepHouseWord(room.annas, person(u"Zorg"_s, {u"Klow"_s}))) ==
          Refusal::HouseWordClash);
    CHECK(refusalIn(keepHouseWord(room.annas, person(u"Zorg"_s, {u"Klov"_s}))) ==
          Refusal::HouseWordClash);
    CHECK(must(houseWords(room.annas)) == QStringList{u"Klow"_s});
}

TEST_CASE("a file is imported over what is there, and exported as it was", "[desk]")
{
    Newsroom room;
    must(keepHouseWord(room.annas, person(u"Yann"_s)));
    must(keepHouseWord(room.annas, person(u"Zelbensky"_s, {u"Zelbensk"_s})));

    CHECK(must(importHouseWords(room.annas, file, u"noms.txt"_s)) == 2);

    const QByteArray exported = must(exportedHouseWords(room.annas));
    CHECK(must(houseWords(room.annas)) == QStringList{u"Klow"_s, u"Yann"_s, u"Zelbensky"_s});
    CHECK(must(houseDictionary(room.annas)).last().refused == QStringList{u"Zelbenski"_s});
    Newsroom other;
    CHECK(must(importHouseWords(other.annas, exported, u"noms.txt"_s)) == 3);
    CHECK(must(exportedHouseWords(other.annas)) == exported);
}

TEST_CASE("a broken file is refused by its line and changes nothing", "[desk]")
{
    Newsroom room;
    must(keepHouseWord(room.annas, person(u"Yann"_s, {u"Yan"_s})));
    const auto before = must(houseDictionary(room.annas));
    const auto complaint = [&](const QByteArray &bytes) {
        const auto done = importHouseWords(room.annas, bytes, u"noms.txt"_s);
        REQUIRE_FALSE(done);
        return done.error();
    };

    CHECK(complaint(file + "quoi; rien\n") == Error{Fault::Malformed, u"noms.txt:4"_s});
    CHECK(complaint(file + "mot; Klov; Klow\n") == Error{Fault::Malformed, u"noms.txt:3"_s});
    CHECK(complaint("mot; Yan") == Error{Fault::Malformed, u"noms.txt:1"_s});
    CHECK(complaint(file + "\xFF\xFE").fault == Fault::Undecodable);
    CHECK(complaint(QByteArray(1'000'000, 'z')).fault == Fault::Malformed);
    CHECK(must(houseDictionary(room.annas)) == before);
}

TEST_CASE("a word is learnt without the article that is elided before it", "[desk]")
{
    Newsroom room;
    must(learnWord(room.annas, u"l’Armorike"_s));
    CHECK(must(houseWords(room.annas)) == QStringList{u"Armorike"_s});
}

TEST_CASE("names of signed articles are proposed until they are taught", "[desk]")
{
    Newsroom room;
    Article article = anArticle();
    article.lede = RichText(u"À Klowburg, à Klowburg, et encore à Klowburg."_s);
    room.signedOff(article);
    article.lede = RichText(u"À Zorgulstadt, à Zorgulstadt."_s);
    room.submitted(article);
    const auto proposed = [&] {
        const auto reader = must(loadProofreader(room.annas));
        QStringList names;
        for (const NameProposal &proposal : must(nameProposals(room.annas, reader->spelling())))
            names << proposal.name;
        return names;
    };

    CHECK(proposed().value(0) == u"Klowburg"_s);
    CHECK_FALSE(proposed().contains(u"Zorgulstadt"_s));
    must(learnWord(room.annas, u"Klowburg"_s));
    CHECK_FALSE(proposed().contains(u"Klowburg"_s));
}
