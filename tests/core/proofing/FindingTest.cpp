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

namespace {

Finding at(qsizetype start, const QString &words, FindingKind kind, const QStringList &replacements)
{
    Finding finding = aFinding(kind, Confidence::Certain, u"r"_s);
    finding.place = {.field = Field::Lede, .start = start, .length = words.size()};
    finding.words = words;
    finding.replacements = replacements;
    return finding;
}

} // namespace

TEST_CASE("two engines on the same words make one finding with the proposals of both", "[finding]")
{
    const auto one = joined({at(5, u"livré"_s, FindingKind::Grammar, {u"livrée"_s, u"livrés"_s}),
                             at(5, u"livré"_s, FindingKind::Slip, {u"livrés"_s})});
    REQUIRE(one.size() == 1);
    CHECK(one[0].kind == FindingKind::Slip);
    CHECK(one[0].replacements == QStringList{u"livrés"_s, u"livrée"_s});
}

TEST_CASE("a proposal for a part becomes one for the whole", "[finding]")
{
    const auto one = joined({at(0, u"qu'ils ont livré"_s, FindingKind::Grammar, {u"autre"_s}),
                             at(11, u"livré"_s, FindingKind::Slip, {u"livrés"_s})});
    REQUIRE(one.size() == 1);
    CHECK(one[0].place.start == 0);
    CHECK(one[0].words == u"qu'ils ont livré"_s);
    CHECK(one[0].replacements == QStringList{u"qu'ils ont livrés"_s, u"autre"_s});
}

TEST_CASE("a misspelt word keeps its place inside a phrase that another engine remarks",
          "[finding]")
{
    const auto one = joined({at(3, u"zouavve"_s, FindingKind::Spelling, {}),
                             at(0, u"un zouavve verte"_s, FindingKind::Grammar, {u"x"_s})});
    REQUIRE(one.size() == 1);
    CHECK(one[0].words == u"zouavve"_s);
    CHECK(one[0].replacements.isEmpty());
}

TEST_CASE("a misspelt word that typography sets right is one fault", "[finding]")
{
    Finding capital = at(0, u"Etats"_s, FindingKind::Typography, {u"États"_s});
    capital.rule = u"typography.accented-capital"_s;
    const auto one = joined({at(0, u"Etats-Unis"_s, FindingKind::Spelling, {}), capital});
    REQUIRE(one.size() == 1);
    CHECK(one[0].kind == FindingKind::Spelling);
    CHECK(one[0].replacements == QStringList{u"États-Unis"_s});
}

TEST_CASE("a proposal is made once, whatever its apostrophe", "[finding]")
{
    const auto one = joined({at(0, u"si il"_s, FindingKind::Slip, {u"s'il"_s}),
                             at(0, u"si il"_s, FindingKind::Grammar, {u"s’il"_s})});
    REQUIRE(one.size() == 1);
    CHECK(one[0].replacements == QStringList{u"s'il"_s});
}

TEST_CASE("what stands apart, elsewhere or is typography stays apart", "[finding]")
{
    Finding elsewhere = at(5, u"mot"_s, FindingKind::Slip, {});
    elsewhere.place.field = Field::Headline;
    CHECK(joined({at(5, u"mot"_s, FindingKind::Grammar, {}), elsewhere,
                  at(8, u"autre"_s, FindingKind::Grammar, {}),
                  at(5, u"mot"_s, FindingKind::Typography, {u"m"_s})})
              .size() == 4);
}

TEST_CASE("one rule of typography is one row, and so is one word", "[finding]")
{
    const QList<Finding> list{at(0, u"mott"_s, FindingKind::Spelling, {}),
                              at(9, u"mott"_s, FindingKind::Spelling, {}),
                              at(20, u"x"_s, FindingKind::Slip, {}),
                              at(30, u"x"_s, FindingKind::Slip, {}),
                              at(5, u"'"_s, FindingKind::Typography, {u"’"_s}),
                              at(7, u"\""_s, FindingKind::Typography, {u"«"_s})};
    CHECK(rowsOf(list) == QList<QList<qsizetype>>{{0, 1}, {2}, {3}, {4, 5}});
}
