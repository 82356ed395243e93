#include "desk/wording/Rules.h"
#include "desk/wording/FindingWording.h"

#include "desk/Wording.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

#include <QDir>
#include <QRegularExpression>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList everyRule()
{
    QStringList rules;
    for (const FindingKind kind : kindsWithRules())
        rules << rulesOf(kind);
    return rules;
}

QStringList filesOf(const QString &folder)
{
    return QDir(QStringLiteral(FEUILLET_TEST_DATA "/proofing/") + folder).entryList(QDir::Files);
}

// What the pattern captures in the files of a folder of the examples.
QSet<QString> namedIn(const QString &folder, const QRegularExpression &pattern)
{
    QSet<QString> names;
    for (const QString &file : filesOf(folder)) {
        const QByteArray lines = testData(u"proofing/"_s + folder + u'/' + file);
        auto matches = pattern.globalMatch(QString::fromUtf8(lines));
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

} // namespace

TEST_CASE("every rule is of one kind, and its id says which", "[desk][settings]")
{
    QStringList rules = everyRule();
    CHECK(rules.size() > 80);
    CHECK(rules.removeDuplicates() == 0);
    for (const FindingKind kind : kindsWithRules())
        for (const QString &rule : rulesOf(kind))
            CHECK(rule.startsWith(nameOf(kind) + u'.'));
}

TEST_CASE("every rule has a label of its own in its kind, and a sentence", "[desk][settings]")
{
    for (const FindingKind kind : kindsWithRules()) {
        QStringList labels;
        for (const QString &rule : rulesOf(kind)) {
            CAPTURE(rule);
            labels << ruleLabel(rule);
            CHECK(labels.last().size() > 3);
            Finding finding;
            finding.kind = kind;
            finding.rule = rule;
            finding.arguments = {u"mot"_s, u"autre"_s, u"2"_s};
            finding.message = kind == FindingKind::Grammar ? u"Accord de genre."_s : QString();
            CHECK_FALSE(sentence(finding).startsWith(rule));
        }
        CHECK(labels.removeDuplicates() == 0);
    }
    CHECK(ruleLabel(u"slip.nothing"_s).isEmpty());
}

TEST_CASE("kinds and severities have labels, no two the same", "[desk][settings]")
{
    QStringList labels;
    for (const FindingKind kind : kindsWithRules())
        labels << label(kind);
    for (const Severity severity :
         {Severity::Off, Severity::Remark, Severity::ToCheck, Severity::Blocking})
        labels << label(severity);
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(labels.contains(QString()));
}

TEST_CASE("the examples name no rule that there is not", "[desk][settings]")
{
    const QStringList rules = everyRule();
    const QRegularExpression told(u"^! (consistency\\.[a-z-]+)"_s,
                                  QRegularExpression::MultilineOption);
    const QRegularExpression section(u"^\\[([a-z0-9-]+)\\]$"_s,
                                     QRegularExpression::MultilineOption);
    const QSet<QString> consistency = namedIn(u"consistency"_s, told);
    const QSet<QString> typography = namedIn(u"typography"_s, section);
    CHECK(consistency.size() > 8);
    CHECK(typography.size() > 15);
    for (const QString &rule : consistency)
        CHECK(rules.contains(rule));
    for (const QString &rule : typography)
        CHECK(rules.contains(u"typography."_s + rule));
    for (const QString &file : filesOf(u"slips"_s))
        CHECK(rules.contains(u"slip."_s + file.section(u'.', 0, 0)));
}
