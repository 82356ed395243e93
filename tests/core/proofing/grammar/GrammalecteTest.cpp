#include "proofing/grammar/GrammarIn.h"

#include "support/Helper.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

#include <QFileInfo>

#include <iostream>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Passage passage(const QString &text, Field field = Field::Paragraph)
{
    Place place;
    place.field = field;
    place.length = text.size();
    return passageOf({place, RichText(text)});
}

// The installed engine. Where it is not, a developer is told and CI fails.
bool isInstalled()
{
    if (QFileInfo::exists(u"/usr/lib/python3/dist-packages/grammalecte"_s))
        return true;
    std::cerr << "skipped: python3-grammalecte is not installed\n";
    CHECK_FALSE(qEnvironmentVariableIsSet("CI"));
    return false;
}

QList<Finding> found(const QString &text, Grammar &grammar)
{
    const auto findings = grammarIn({passage(text)}, grammar);
    INFO(text.toStdString());
    REQUIRE(findings);
    return *findings;
}

} // namespace

TEST_CASE("each fault of the list is found, and its correction offered", "[grammalecte]")
{
    if (!isInstalled())
        return;
    Grammar grammar;
    for (const QString &line :
         QString::fromUtf8(testData(u"proofing/grammar.tsv"_s)).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() != 3)
            continue;
        CAPTURE(line);
        QStringList offered;
        for (const Finding &finding : found(fields[0], grammar)) {
            CHECK(finding.arguments.value(0) ==
                  fields[0].mid(finding.place.start, finding.place.length));
            if (finding.arguments.value(0).contains(fields[1]))
                offered += finding.replacements;
        }
        CHECK(std::ranges::any_of(offered, [&fields](const QString &replacement) {
            return replacement.contains(fields[2]);
        }));
    }
}

TEST_CASE("correct news has no grammar findings", "[grammalecte]")
{
    if (!isInstalled())
        return;
    Grammar grammar;
    for (const QString &line :
         QString::fromUtf8(testData(u"proofing/grammar-true.txt"_s)).split(u'\n'))
        for (const Finding &finding : found(line, grammar))
            FAIL_CHECK((line + u" | "_s + finding.arguments.value(0) + u" | "_s + finding.message)
                           .toStdString());
}

TEST_CASE("the engine counts emoji as we do", "[grammalecte]")
{
    if (!isInstalled())
        return;
    Grammar grammar;
    const auto findings = found(u"🇫🇷 Bravo 😀. Il a vu les maison de la rue."_s, grammar);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().arguments == QStringList{u"maison"_s});
}

TEST_CASE("the engine survives what no text should hold", "[grammalecte]")
{
    if (!isInstalled())
        return;
    const QString lone(QChar(0xD83D));
    Grammar grammar;
    grammar.read({u"Les maison "_s + lone + u" de la rue."_s,
                  u"Un\u0000mot\n\t\u2028et un autre."_s, QString(10'000, u'a'),
                  QString(9'000, u'('), u"\\\"{}[]"_s});
    REQUIRE(comes([&] { return grammar.state() == GrammarState::Ready; }));
    CHECK(grammar.passedOver() == 0);
    const auto remarks = grammar.remarks(u"Les maison "_s + lone + u" de la rue."_s);
    REQUIRE(remarks);
    CHECK(remarks->first().start == 4);
}

TEST_CASE("passages are answered in their order, and only prose is asked", "[grammalecte]")
{
    if (!isInstalled())
        return;
    const auto findings =
        grammarIn({passage(u"Voici les maison."_s), passage(u"Les rue"_s, Field::Crosshead),
                   passage(u"Voilà les jardin."_s)});
    REQUIRE(findings);
    REQUIRE(findings->size() == 2);
    CHECK((*findings)[0].arguments == QStringList{u"maison"_s});
    CHECK((*findings)[1].arguments == QStringList{u"jardin"_s});
}

TEST_CASE("who waits for an engine that is not there is told the package", "[grammar]")
{
    Grammar missing({helper(u"is missing"_s), {}});
    CHECK(grammarIn({passage(u"Un mot."_s)}, missing).error() ==
          Error{Fault::Missing, u"python3-grammalecte"_s});
    Grammar broken({helper(u"dies"_s), {}});
    CHECK(grammarIn({passage(u"Un mot."_s)}, broken).error().fault == Fault::Unanswered);
    Grammar idle({helper(u"dies"_s), {}});
    CHECK(grammarIn({passage(u"Un mot."_s, Field::Credit)}, idle)->isEmpty());
}
