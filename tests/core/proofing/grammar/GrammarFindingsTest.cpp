#include "proofing/grammar/GrammarFindings.h"

#include "support/Printing.h"

#include <QJsonObject>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

Passage passage(const QString &text, Field field = Field::Paragraph)
{
    Place place;
    place.field = field;
    place.length = text.size();
    return passageOf({place, RichText(text)});
}

// A remark of the engine on the first place of these words.
GrammarRemark remark(const QString &text, const QString &words, const QStringList &fixes,
                     const QString &rule = u"g3__gn_la_1m__b3_a1_1"_s,
                     const QString &type = u"gn"_s)
{
    return {text.indexOf(words), words.size(), type, rule, u"Accord erroné"_s, fixes};
}

QJsonArray answer(qint64 start, qint64 end)
{
    return {QJsonObject{{u"start"_s, start},
                        {u"end"_s, end},
                        {u"type"_s, u"gn"_s},
                        {u"replacements"_s, QJsonArray{u"a"_s, u""_s}}}};
}

} // namespace

TEST_CASE("code points are counted back to UTF-16", "[grammar]")
{
    const QString text = u"😀 les 🇫🇷 maison"_s; // 3 code points beyond U+FFFF
    const auto remarks = remarksOf(answer(9, 15), text);
    REQUIRE(remarks);
    CHECK(text.mid(remarks->first().start, remarks->first().length) == u"maison"_s);
    CHECK(remarks->first().replacements == QStringList{u"a"_s});
}

TEST_CASE("a lone surrogate counts one", "[grammar]")
{
    for (const QChar lone : {QChar(0xD83D), QChar(0xDE00)}) {
        const QString text = u"a"_s + lone + u" maison"_s + lone;
        const auto remarks = remarksOf(answer(3, 9), text);
        REQUIRE(remarks);
        CHECK(text.mid(remarks->first().start, remarks->first().length) == u"maison"_s);
    }
}

TEST_CASE("a remark outside of its text is refused", "[grammar]")
{
    const QString text = u"😀 maison"_s; // 8 code points
    CHECK(remarksOf(answer(2, 8), text));
    for (const auto &[start, end] : {std::pair(2, 9), {-1, 2}, {3, 3}, {4, 3}})
        CHECK(remarksOf(answer(start, end), text).error().fault == Fault::Malformed);
    CHECK(remarksOf({u"nothing"_s}, text).error().fault == Fault::Malformed);
}

TEST_CASE("a finding has its place, its words, its fixes and a message", "[grammar]")
{
    const QString text = u"Il a vu les maison."_s;
    const auto findings =
        grammarFindings(passage(text), {remark(text, u"maison"_s, {u"maisons"_s})});
    REQUIRE(findings.size() == 1);
    const Finding &finding = findings.first();
    CHECK(finding.kind == FindingKind::Grammar);
    CHECK(finding.confidence == Confidence::Certain);
    CHECK(finding.rule == u"grammar.gn"_s);
    CHECK(finding.place.start == 12);
    CHECK(finding.place.length == 6);
    CHECK(finding.arguments == QStringList{u"maison"_s});
    CHECK(finding.replacements == QStringList{u"maisons"_s});
    CHECK(finding.message == u"Accord erroné."_s);
    CHECK_FALSE(finding.approvalKey.isEmpty());
}

TEST_CASE("rival fixes of one fault are one finding", "[grammar]")
{
    const QString text = u"Voici la nouveau maire."_s;
    const auto findings = grammarFindings(
        passage(text), {remark(text, u"nouveau"_s, {u"nouvelle"_s}, u"g3__gn_la_1m__b3_a2_1"_s),
                        remark(text, u"la"_s, {u"le"_s})});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().arguments == QStringList{u"la nouveau"_s});
    CHECK(findings.first().replacements == QStringList{u"le nouveau"_s, u"la nouvelle"_s});
}

TEST_CASE("overlapping remarks of two rules are one finding", "[grammar]")
{
    const QString text = u"Ils c'est trompés."_s;
    const auto findings = grammarFindings(
        passage(text), {remark(text, u"c'est"_s, {u"s'est"_s}, u"a__b1_a1_1"_s, u"conj"_s),
                        remark(text, u"est"_s, {u"sont"_s}, u"b__b1_a1_1"_s, u"conj"_s)});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().replacements == QStringList{u"s'est"_s, u"c'sont"_s});
}

TEST_CASE("two faults of one rule in two places are two findings", "[grammar]")
{
    const QString text = u"Les maison de la rue et, plus loin au bord de l'eau, les jardin."_s;
    CHECK(grammarFindings(passage(text), {remark(text, u"maison"_s, {u"maisons"_s}),
                                          remark(text, u"jardin"_s, {u"jardins"_s})})
              .size() == 2);
}

TEST_CASE("quotations, labels, what is left alone and names have no grammar", "[grammar]")
{
    const auto countIn = [](const Passage &in, const QString &words) {
        return grammarFindings(in, {remark(in.text.text(), words, {u"x"_s})}).size();
    };
    CHECK(countIn(passage(u"Il dit les maison."_s), u"maison"_s) == 1);
    CHECK(countIn(passage(u"Il dit « les maison »."_s), u"maison"_s) == 0);
    CHECK(countIn(passage(u"Les maison"_s, Field::Crosshead), u"maison"_s) == 0);
    CHECK(countIn(passage(u"Les maison"_s, Field::Signature), u"maison"_s) == 0);
    CHECK(countIn(passage(u"Voir https://exemple.fr/maison ici"_s), u"maison"_s) == 0);
    CHECK(countIn(passage(u"Le festival Maison ouvre."_s), u"Maison"_s) == 0);
    CHECK(countIn(passage(u"Fini. Maison vendu."_s), u"Maison"_s) == 1);
    CHECK(countIn(passage(u"PTS est prêt."_s), u"PTS"_s) == 0);
}

TEST_CASE("a fault whose rival stands on a name is not told at all", "[grammar]")
{
    const QString text = u"Il lit le Modes de Paris."_s;
    CHECK(grammarFindings(passage(text), {remark(text, u"le"_s, {u"les"_s}),
                                          remark(text, u"Modes"_s, {u"Mode"_s})})
              .isEmpty());
}

TEST_CASE("what the engine says of style and typography is quiet or silent", "[grammar]")
{
    const QString text = u"Il suffit simplement de partir."_s;
    const auto of = [&text](const QString &type, const QString &rule) {
        return grammarFindings(passage(text), {remark(text, u"suffit"_s, {}, rule, type)});
    };
    CHECK(of(u"pleo"_s, u"g2__pleo_verbes__b1_a1_1"_s).first().confidence == Confidence::Style);
    CHECK(of(u"typo"_s, u"typo_x"_s).isEmpty());
    CHECK(of(u"virg"_s, u"g0__virg_virgules_manquantes__b2_a1_1"_s).isEmpty());
    CHECK(of(u"something new"_s, u""_s).isEmpty());
    CHECK(of(u"maj"_s, u"majuscule_début_paragraphe"_s).isEmpty());
}

TEST_CASE("the engine's message is set as French is printed", "[grammar]")
{
    const QString text = u"Il a vu les maison."_s;
    GrammarRemark one = remark(text, u"maison"_s, {});
    one.message = u"Confusion probable :  “son” n'est pas « sont »"_s;
    CHECK(grammarFindings(passage(text), {one}).first().message ==
          u"Confusion probable\u00A0: «\u00A0son\u00A0» n’est pas «\u00A0sont\u00A0»."_s);
}
