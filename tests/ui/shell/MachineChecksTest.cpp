#include "ui/shell/feeds/MachineChecks.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

using State = CheckLine::State;

Finding aFinding(const QString &words, Confidence confidence = Confidence::Certain,
                 FindingKind kind = FindingKind::Spelling)
{
    Finding finding;
    finding.words = words;
    finding.confidence = confidence;
    finding.kind = kind;
    finding.rule = u"spelling.unknown"_s;
    finding.arguments = {words};
    finding.place = {.field = Field::Lede, .start = 2, .length = words.size()};
    return finding;
}

QList<CheckLine> ofState(const QList<CheckLine> &lines, State state)
{
    QList<CheckLine> found = lines;
    found.removeIf([state](const CheckLine &line) { return line.state != state; });
    return found;
}

bool says(const QList<CheckLine> &lines, const QString &text, State state)
{
    return std::ranges::any_of(
        lines, [&](const CheckLine &line) { return line.text == text && line.state == state; });
}

} // namespace

TEST_CASE("what the house made blocking blocks, each with its sentence and place", "[shell]")
{
    auto blocking = aFinding(u"suite à"_s);
    blocking.blocks = true;

    const auto lines = machineChecks(anArticle(), QList{blocking, aFinding(u"bateu"_s)});

    const auto blocked = ofState(lines, State::Blocking);
    REQUIRE(blocked.size() == 1);
    CHECK(blocked.first().text == u"“suite à” is not in the dictionary."_s);
    CHECK(blocked.first().place == blocking.place);
    CHECK(says(lines, u"1 certain fault(s) left."_s, State::Open));
    CHECK(anyBlocking(lines));
}

TEST_CASE("many blocking findings are counted, not listed without end", "[shell]")
{
    auto blocking = aFinding(u"suite à"_s);
    blocking.blocks = true;

    const auto lines = machineChecks(anArticle(), QList<Finding>(12, blocking));

    const auto blocked = ofState(lines, State::Blocking);
    REQUIRE(blocked.size() == 6);
    CHECK(blocked.last().text == u"7 more finding(s) that block."_s);
}

TEST_CASE("certain faults and typography are counted apart, doubts are no faults", "[shell]")
{
    const auto lines = machineChecks(
        anArticle(),
        QList{aFinding(u"a"_s), aFinding(u"b"_s), aFinding(u"c"_s, Confidence::ToCheck),
              aFinding(u"d"_s, Confidence::Certain, FindingKind::Typography)});

    CHECK(says(lines, u"2 certain fault(s) left."_s, State::Open));
    CHECK(says(lines, u"1 place(s) of typography to correct."_s, State::Open));
    CHECK(says(machineChecks(anArticle(), QList<Finding>()), u"No certain fault is left."_s,
               State::Met));
}

TEST_CASE("a text that was not read is not called faultless", "[shell]")
{
    const auto lines = machineChecks(anArticle(), std::nullopt);

    CHECK(
        says(lines, u"The machine did not read the text: spelling is not checked."_s, State::Open));
    CHECK_FALSE(says(lines, u"No certain fault is left."_s, State::Met));
}

TEST_CASE("what an article lacks is listed, and where", "[shell]")
{
    Article article = anArticle();
    article.headline.clear();
    article.signature = Signature();
    Photo second = article.photos.first();
    second.creditLine.clear();
    article.photos.append(second);

    const auto lines = machineChecks(article, QList<Finding>());

    const auto blocked = ofState(lines, State::Blocking);
    REQUIRE(blocked.size() == 1);
    CHECK(blocked.first().place == Place{.field = Field::Headline});
    const auto open = ofState(lines, State::Open);
    const auto leadsTo = [&](const Place &place) {
        return std::ranges::any_of(open,
                                   [&](const CheckLine &line) { return line.place == place; });
    };
    CHECK(leadsTo({.field = Field::Signature}));
    CHECK(leadsTo({.field = Field::Credit, .photo = 1}));
}

TEST_CASE("links are looked at where there are some", "[shell]")
{
    Article article = anArticle();
    const auto place = textsOf(article).last().place;
    const auto linked = [&](const QString &address) {
        const Place lede{.field = Field::Lede};
        return withTextAt(article, lede,
                          RichText(u"Voir le site du port"_s, {{MarkKind::Link, 8, 4, address}}));
    };
    CHECK_FALSE(says(machineChecks(article, {}), u"Every link has a web address."_s, State::Met));
    CHECK(says(machineChecks(linked(u"https://exemple.fr"_s), {}),
               u"Every link has a web address."_s, State::Met));
    CHECK(place.start == 0);
}
