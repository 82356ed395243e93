#include "proofing/Finding.h"

#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

Finding aFinding(FindingKind kind, Confidence confidence, const QString &rule)
{
    Finding finding;
    finding.kind = kind;
    finding.confidence = confidence;
    finding.rule = rule;
    return finding;
}

} // namespace

TEST_CASE("an approval key survives edits elsewhere and another apostrophe", "[finding]")
{
    const QString before = u"Le maire de l'Armorike parle."_s;
    const QString after = u"Hier soir, le maire de l’Armorike parle à tous."_s;
    const QString key = approvalKey(u"spelling.name"_s, before, before.indexOf(u"l'Arm"_s), 10);
    CHECK(key == approvalKey(u"spelling.name"_s, after, after.indexOf(u"l’Arm"_s), 10));
    CHECK(key != approvalKey(u"spelling.unknown"_s, before, before.indexOf(u"l'Arm"_s), 10));
}

TEST_CASE("an approval key falls when the words around change", "[finding]")
{
    const QString one = u"Un zouave vert."_s;
    const QString other = u"Un zouave bleu."_s;
    CHECK(approvalKey(u"r"_s, one, 3, 6) != approvalKey(u"r"_s, other, 3, 6));
}

TEST_CASE("an approval key needs no words around", "[finding]")
{
    CHECK(approvalKey(u"r"_s, u"seul"_s, 0, 4) == u"r  seul "_s);
}

TEST_CASE("the one list: certain faults, to check, house style, typography, each as read",
          "[finding]")
{
    const QList<Finding> mixed{aFinding(FindingKind::Typography, Confidence::Certain, u"e"_s),
                               aFinding(FindingKind::Spelling, Confidence::Style, u"c"_s),
                               aFinding(FindingKind::Spelling, Confidence::Certain, u"a1"_s),
                               aFinding(FindingKind::HouseStyle, Confidence::Certain, u"d"_s),
                               aFinding(FindingKind::Consistency, Confidence::ToCheck, u"b"_s),
                               aFinding(FindingKind::Grammar, Confidence::Certain, u"a2"_s)};
    QStringList order;
    for (const Finding &finding : ranked(mixed))
        order << finding.rule;
    CHECK(order == QStringList{u"a1"_s, u"a2"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
}
