#include "desk/proofing/Blocking.h"
#include "core/desk/Newsroom.h"
#include "desk/Wording.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const auto unknownWord = u"spelling.unknown"_s;

Article faulty(const QString &lede = u"Le conseil a dicidé de construire un quai neuf."_s)
{
    Article article = anArticle();
    article.lede = RichText(lede);
    return article;
}

// A newsroom that takes unknown words as blocking.
struct StrictRoom : Newsroom
{
    StrictRoom() { take(unknownWord, Severity::Blocking); }
    void take(const QString &rule, Severity severity)
    {
        ProofSettings settings;
        settings.severities = {{rule, severity}};
        must(keepProofSettings(deniss, settings));
    }
    Result<Seal> sign(ArticleId id) { return feuillet::sign(brunos, id, {}); }
};

} // namespace

TEST_CASE("by default no finding keeps a text from being signed", "[desk][settings]")
{
    Newsroom room;
    CHECK_FALSE(canBlock(must(proofSettings(room.annas))));
    must(feuillet::sign(room.brunos, room.submitted(faulty()), {}));
}

TEST_CASE("nothing is signed while a blocking finding stands", "[desk][settings]")
{
    StrictRoom room;
    const auto id = room.submitted(faulty());

    const auto refusal = room.sign(id);

    CHECK(refusalIn(refusal) == Refusal::FindingsBlock);
    CHECK(aboutOf(refusal.error()) == u"1:spelling.unknown:dicidé"_s);
    CHECK(room.stageOf(id) == Stage::Submitted);
    CHECK_FALSE(must(sealOf(room.brunos, id)).seal);

    room.write(room.annas, id, faulty(u"Le conseil a décidé de construire un quai neuf."_s));
    must(room.sign(id));
    CHECK(room.stageOf(id) == Stage::Signed);
}

TEST_CASE("the refusal says how many findings block, and names the first", "[desk][settings]")
{
    StrictRoom room;
    const auto id =
        room.submitted(faulty(u"Le conseil a dicidé de construrie le quai, puis de dormmir."_s));

    const auto refusal = room.sign(id);

    REQUIRE_FALSE(refusal);
    const QString said = sentence(refusal.error());
    INFO(said.toStdString());
    CHECK(said.contains(u" 3 "_s));
    CHECK(said.contains(u"“dicidé” (Unknown words)"_s));
}

TEST_CASE("a rule that is less than blocking blocks nothing", "[desk][settings]")
{
    StrictRoom room;
    const auto id = room.submitted(faulty());
    room.take(unknownWord, Severity::ToCheck);
    must(room.sign(id));
}

TEST_CASE("what somebody answered for good does not block", "[desk][settings]")
{
    StrictRoom room;
    const auto id = room.submitted(faulty());
    const auto reader = must(loadProofreader(room.annas));
    const auto findings = reader->read(faulty());
    const auto blocking = std::ranges::find(findings, true, &Finding::blocks);
    REQUIRE(blocking != findings.end());

    must(ignore(room.annas, blocking->approvalKey, id));

    must(room.sign(id));
}

TEST_CASE("a fault in a silent kind does not block", "[desk][settings]")
{
    Newsroom room;
    ProofSettings settings;
    settings.severities = {{unknownWord, Severity::Blocking}};
    settings.silent = {FindingKind::Spelling};
    must(keepProofSettings(room.deniss, settings));
    must(feuillet::sign(room.brunos, room.submitted(faulty()), {}));
}

TEST_CASE("who may not sign hears that first, whatever blocks", "[desk][settings]")
{
    StrictRoom room;
    const auto id = room.submitted(faulty());
    CHECK(refusalIn(feuillet::sign(room.annas, id, {})) != Refusal::FindingsBlock);
    CHECK(faultIn(feuillet::sign(room.brunos, id, {}, digest(anArticle()))) == Fault::Stale);
    CHECK(faultIn(feuillet::sign(room.brunos, ArticleId::random(), {})) == Fault::Unknown);
}

TEST_CASE("a blocking rule of grammar waits for grammar, and says when there is none",
          "[desk][settings]")
{
    StrictRoom room;
    ProofSettings settings;
    settings.severities = {{u"grammar.gn"_s, Severity::Blocking}};
    settings.silent = {FindingKind::Slip}; // which finds the same
    must(keepProofSettings(room.deniss, settings));
    const auto id = room.submitted(faulty(u"Le maire a inauguré le piscine municipale."_s));

    const auto signature = room.sign(id);

    REQUIRE_FALSE(signature);
    if (signature.error().fault == Fault::Refused) // where Grammalecte is installed
        CHECK(aboutOf(signature.error()).startsWith(u"1:grammar.gn:"_s));
    else
        CHECK(signature.error().fault == Fault::Missing);
}
