#include "proofing/slips/Slips.h"

#include "core/proofing/Words.h"
#include "desk/wording/FindingWording.h"
#include "support/Printing.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Slips &frenchSlips()
{
    static Slips slips(frenchSpelling().dictionary());
    return slips;
}

QList<Finding> slipsIn(const QString &text, const QList<Mark> &marks = {})
{
    const Passage passage =
        passageOf({{.field = Field::Paragraph, .length = text.size()}, RichText(text, marks)});
    return frenchSlips().check(passage);
}

QString told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.rule + u": "_s + finding.arguments.value(0) + u" -> "_s +
                     finding.replacements.join(u'/');
    return lines.join(u"; "_s);
}

// "sentence -> what is proposed first"; nothing behind the arrow: any finding of the rule; no
// arrow: no finding at all.
struct Example
{
    QString rule;
    QString sentence;
    bool isFaulty = false;
    QString proposal;
};

QList<Example> examples()
{
    QList<Example> found;
    const QDir folder(QStringLiteral(FEUILLET_TEST_DATA "/proofing/slips"));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const auto arrow = line.indexOf(u" ->"_s);
            found.append({u"slip."_s + name.chopped(4), arrow < 0 ? line : line.first(arrow),
                          arrow >= 0, arrow < 0 ? QString() : line.mid(arrow + 3).trimmed()});
        }
    }
    return found;
}

} // namespace

TEST_CASE("every rule finds its faults, with the right word first, and leaves what is right alone",
          "[slips]")
{
    for (const Example &example : examples()) {
        const auto findings = slipsIn(example.sentence);
        INFO(example.rule.toStdString()
             << ": " << example.sentence.toStdString() << " | " << told(findings).toStdString());
        if (!example.isFaulty) {
            CHECK(findings.isEmpty());
            continue;
        }
        CHECK(findings.size() == 1);
        CHECK(findings.value(0).rule == example.rule);
        if (!example.proposal.isEmpty())
            CHECK(findings.value(0).replacements.value(0) == example.proposal);
    }
}

TEST_CASE("every rule has examples", "[slips]")
{
    QStringList shown;
    for (const Example &example : examples())
        if (example.isFaulty)
            shown << example.rule;
    for (const QString &rule : slipRules()) {
        INFO(rule.toStdString());
        CHECK(shown.contains(rule));
    }
}

TEST_CASE("a slip is placed on its word alone", "[slips]")
{
    const auto findings = slipsIn(u"Le préfet à annoncé la fin."_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].place.start == 10);
    CHECK(findings[0].place.length == 1);
    CHECK(findings[0].kind == FindingKind::Slip);
    CHECK(findings[0].confidence == Confidence::Certain);
}

TEST_CASE("a person who is quoted may speak as he likes", "[slips]")
{
    CHECK(slipsIn(u"Il dit : « Les soldats recule. »"_s).isEmpty());
    CHECK(slipsIn(u"Il dit : \"Il à mangé\", puis s'en va."_s).isEmpty());
}

TEST_CASE("what is left alone has no slips", "[slips]")
{
    CHECK(slipsIn(u"Il à mangé."_s, {{MarkKind::NoCheck, 0, 11, {}}}).isEmpty());
    CHECK(slipsIn(u"Il à mangé."_s, {{MarkKind::Language, 0, 11, u"en"_s}}).isEmpty());
}

TEST_CASE("words on both sides of a quotation mark or a bracket are no pair", "[slips]")
{
    CHECK(slipsIn(u"Il chante « la » mangé."_s).isEmpty());
    CHECK(slipsIn(u"Les (petits) soldat."_s).isEmpty());
}

TEST_CASE("a proposal keeps the capital and the apostrophe of the text", "[slips]")
{
    CHECK(slipsIn(u"Si il vient, l’ami part."_s).value(0).replacements == QStringList{u"S’il"_s});
}

TEST_CASE("a name in capitals is not the word that is spelled the same", "[slips]")
{
    CHECK(slipsIn(u"La société SES arrivé en tête."_s).isEmpty());
    CHECK(slipsIn(u"La société ON recrute."_s).isEmpty());
}

TEST_CASE("every slip has a reason with its word, and a label", "[slips]")
{
    for (const QString &rule : slipRules()) {
        INFO(rule.toStdString());
        Finding finding;
        finding.rule = rule;
        finding.arguments = {u"fulgon"_s};
        CHECK(slipSentence(finding).contains(u"fulgon"_s));
        CHECK_FALSE(slipRule(rule).isEmpty());
    }
}

TEST_CASE("whatever words follow each other, slips lie in the text, apart and in order", "[slips]")
{
    const QStringList words =
        u"le la les l' un une des de d' à a et est on ont sont son ces se ce "
        "qu' que il ils elle Les missiles livré livrés loi national recule "
        "annoncer annoncé , . « » ( 12 quelque tout leur \xD800 Marlange"_s.split(u' ');
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (auto count = random() % 20; count > 0; --count) {
            const QString &word = words[static_cast<qsizetype>(random() % size_t(words.size()))];
            text += word + (word.endsWith(u'\'') ? QString() : u" "_s);
        }
        qsizetype end = 0;
        for (const Finding &finding : slipsIn(text)) {
            CHECK(finding.place.start >= end);
            CHECK(finding.place.length > 0);
            end = finding.place.start + finding.place.length;
            CHECK(end <= text.size());
            CHECK_FALSE(finding.replacements.contains(finding.arguments.value(0)));
        }
    }
}
