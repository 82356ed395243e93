#include "proofing/Proofreader.h"

#include "article/Body.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "Words.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article saying(const QStringList &paragraphs)
{
    Article article = blankArticle();
    article.sections.first().paragraphs.clear();
    for (const QString &text : paragraphs)
        article.sections.first().paragraphs.append(
            {ParagraphId::random(), ParagraphKind::Text, RichText(text)});
    return article;
}

QStringList rulesIn(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

bool tells(const QList<Finding> &findings, FindingKind kind)
{
    return std::ranges::any_of(findings, [kind](const Finding &one) { return one.kind == kind; });
}

// One for all the cases, as if it were new: a dictionary takes long to load.
Proofreader *freshReader()
{
    static const auto reader = aReader();
    reader->setSettings({});
    reader->setIgnored({});
    reader->setGrammar({});
    return reader.get();
}

QList<Finding> aFreshReading(const Article &article)
{
    return freshReader()->read(article);
}

ProofSettings withSeverity(const QString &rule, Severity severity)
{
    ProofSettings settings;
    settings.severities.insert(rule, severity);
    return settings;
}

const QString faults = u"Un tel déploient reste la dernière éttape : l'équipe attend."_s;

} // namespace

TEST_CASE("one reading tells words, slips and typography, typography last", "[proofreader]")
{
    const auto reader = freshReader();
    const auto findings = reader->read(saying({faults}));
    CHECK(tells(findings, FindingKind::Slip));
    CHECK(tells(findings, FindingKind::Spelling));
    REQUIRE(tells(findings, FindingKind::Typography));
    CHECK(findings.last().kind == FindingKind::Typography);
    for (const Finding &finding : findings)
        CHECK_FALSE(finding.words.isEmpty());
}

TEST_CASE("a text read before is known again where it stands now", "[proofreader]")
{
    const auto reader = freshReader();
    Article article = saying({u"Une phrase juste."_s, faults});
    const auto before = reader->read(article);
    article.sections.first().paragraphs.first().text = RichText(u"Une autre phrase juste."_s);
    CHECK(reader->read(article) == before);
}

TEST_CASE("reading after edits finds what a fresh reading finds", "[proofreader][property]")
{
    const auto warm = aReader();
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        Article article = randomArticle(random);
        warm->read(article);
        for (Section &section : article.sections)
            if (!section.paragraphs.isEmpty() && random() % 2 == 0)
                section.paragraphs.last().text = RichText(faults);
        REQUIRE(warm->read(article) == aFreshReading(article));
    }
}

TEST_CASE("a kind that is silent is not told", "[proofreader]")
{
    const auto reader = freshReader();
    ProofSettings settings;
    settings.silent = {FindingKind::Typography, FindingKind::Spelling};
    reader->setSettings(settings);
    const auto findings = reader->read(saying({faults}));
    CHECK(tells(findings, FindingKind::Slip));
    CHECK_FALSE(tells(findings, FindingKind::Typography));
    CHECK_FALSE(tells(findings, FindingKind::Spelling));
}

TEST_CASE("a newsroom turns a rule off, down and up", "[proofreader]")
{
    const auto reader = freshReader();
    const QString rule = u"spelling.unknown"_s;
    reader->setSettings(withSeverity(rule, Severity::Off));
    CHECK_FALSE(rulesIn(reader->read(saying({faults}))).contains(rule));
    for (const auto &[severity, confidence] :
         {std::pair(Severity::Remark, Confidence::Style),
          std::pair(Severity::ToCheck, Confidence::ToCheck),
          std::pair(Severity::Blocking, Confidence::Certain)}) {
        reader->setSettings(withSeverity(rule, severity));
        for (const Finding &finding : reader->read(saying({faults})))
            if (finding.rule == rule) {
                CHECK(finding.confidence == confidence);
                CHECK(finding.blocks == (severity == Severity::Blocking));
            }
    }
}

TEST_CASE("what is ignored here stays ignored while the words around it stand", "[proofreader]")
{
    const auto reader = freshReader();
    const auto first = reader->read(saying({faults})).first();
    reader->setIgnored({first.approvalKey});
    CHECK_FALSE(reader->read(saying({u"Avant. "_s + faults})).contains(first));
    CHECK_FALSE(rulesIn(reader->read(saying({u"Avant. "_s + faults}))).contains(first.rule));
}

TEST_CASE("what is ignored everywhere is ignored in other words too", "[proofreader]")
{
    const auto reader = freshReader();
    const auto findings = reader->read(saying({u"La éttape."_s}));
    const auto word = std::ranges::find(findings, u"spelling.unknown"_s, &Finding::rule);
    REQUIRE(word != findings.end());
    reader->setIgnored({lastingKey(*word)});
    CHECK_FALSE(rulesIn(reader->read(saying({u"Une autre éttape."_s}))).contains(word->rule));
    CHECK(reader->misspellings(u"Une autre éttape."_s).isEmpty());
}

TEST_CASE("grammar comes from elsewhere and joins the list", "[proofreader]")
{
    const auto reader = freshReader();
    reader->setGrammar([](const Passage &passage) {
        Finding finding;
        finding.kind = FindingKind::Grammar;
        finding.rule = u"grammar.test"_s;
        return QList<Finding>{passage.found(finding, 0, 3)};
    });
    CHECK(rulesIn(reader->read(saying({u"Une phrase juste."_s}))) ==
          QStringList{u"grammar.test"_s});
}

TEST_CASE("crossheads are never remarked for their typography", "[proofreader]")
{
    const auto reader = freshReader();
    Article article = saying({u"Une phrase juste."_s});
    article.sections.append({SectionId::random(), u"Le mot \"fin\" de l'histoire"_s, {}});
    for (const Finding &finding : reader->read(article))
        CHECK(finding.kind != FindingKind::Typography);
}
