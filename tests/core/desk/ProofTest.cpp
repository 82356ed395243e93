#include "desk/proofing/Proof.h"
#include "core/desk/Newsroom.h"
#include "store/SettingStore.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

Article faulty()
{
    Article article = anArticle();
    article.lede = RichText(u"Le conseil a dicidé de construire un quai à Ploumanac."_s);
    return article;
}

QStringList wordsIn(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.words;
    return words;
}

// The finding on a misspelt word; an empty one if it is not told.
Finding told(const QList<Finding> &findings)
{
    const auto found = std::ranges::find(findings, u"dicidé"_s, &Finding::words);
    return found == findings.end() ? Finding() : *found;
}

// A newsroom with a saved article that has a fault, and a reader.
struct ProofRoom : Newsroom
{
    ArticleId id = create(faulty());
    std::unique_ptr<Proofreader> reader = must(loadProofreader(annas));

    QList<Finding> readFor(Seat &seat, ArticleId article)
    {
        reader->setIgnored(keysOf(must(ignored(seat, article))));
        return reader->read(faulty());
    }
};

} // namespace

TEST_CASE("proofing finds what is misspelt, certain faults before names", "[desk]")
{
    Newsroom room;
    const auto reader = must(loadProofreader(room.annas));

    const QStringList words = wordsIn(reader->read(faulty()));

    CHECK(words.indexOf(u"dicidé"_s) == 0);
    CHECK(words.contains(u"Ploumanac"_s));
}

TEST_CASE("settings are the default ones until somebody keeps others, then every seat's",
          "[desk][settings]")
{
    Newsroom room;
    CHECK(must(proofSettings(room.annas)) == ProofSettings());
    ProofSettings settings;
    settings.houseStyle = u"suisse"_s;
    settings.silent = {FindingKind::Grammar};
    settings.severities = {{u"spelling.unknown"_s, Severity::Off}};

    must(keepProofSettings(room.deniss, settings));

    CHECK(must(proofSettings(room.annas)) == settings);
    const auto reader = must(loadProofreader(room.annas));
    CHECK(reader->settings() == settings);
    CHECK(told(reader->read(faulty())) == Finding());
    must(keepProofSettings(room.annas, {}));
    CHECK(must(proofSettings(room.deniss)) == ProofSettings());
}

TEST_CASE("settings that somebody spoilt in the store are told, not taken for the default",
          "[desk][settings]")
{
    Newsroom room;
    must(SettingStore(*room.database).set(u"proofing"_s, u"{"_s));
    CHECK(faultIn(proofSettings(room.annas)) == Fault::Malformed);
    CHECK(faultIn(loadProofreader(room.annas)) == Fault::Malformed);
}

TEST_CASE("a remark ignored in one article is still made in others", "[desk]")
{
    ProofRoom room;
    const Finding finding = told(room.readFor(room.annas, room.id));
    REQUIRE(finding != Finding());

    must(ignore(room.brunos, finding.approvalKey, room.id, u"C’est le nom du quai."_s));

    CHECK(told(room.readFor(room.annas, room.id)) == Finding());
    CHECK(told(room.readFor(room.annas, ArticleId::random())) == finding);
    CHECK(must(ignored(room.annas, room.id)) ==
          QList{Ignored{finding.approvalKey, room.id, bruno.id, noon, u"C’est le nom du quai."_s}});
}

TEST_CASE("a remark ignored in every article is made nowhere, until it is heeded again", "[desk]")
{
    ProofRoom room;
    const Finding finding = told(room.readFor(room.annas, room.id));

    must(ignore(room.brunos, lastingKey(finding), {}));

    CHECK(told(room.readFor(room.annas, room.id)) == Finding());
    CHECK(told(room.readFor(room.annas, ArticleId::random())) == Finding());

    must(heed(room.annas, lastingKey(finding), {}));
    CHECK(told(room.readFor(room.annas, room.id)) == finding);
}
