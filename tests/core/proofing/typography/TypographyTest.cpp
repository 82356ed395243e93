#include "Styles.h"
#include "support/Builders.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QList<Finding> findingsIn(const RichText &text, const HouseStyle &style = presse())
{
    return typographyIn(aPassage(text), style);
}

// Anything that a keyboard or a wire could give, with the traps thick.
QString trappedText(std::mt19937 &random)
{
    static const QStringList pieces{u"l'"_s,      u"'"_s,        u"\""_s,
                                    u"«"_s,       u"»"_s,        u"“"_s,
                                    u"”"_s,       u"‹"_s,        u"›"_s,
                                    u" "_s,       u" "_s,        u" "_s,
                                    u"\u00A0"_s,  u"\u202F"_s,   u"\u2009"_s,
                                    u"."_s,       u"..."_s,      u"…"_s,
                                    u","_s,       u":"_s,        u";"_s,
                                    u"!"_s,       u"?"_s,        u"("_s,
                                    u")"_s,       u"["_s,        u"]"_s,
                                    u"-"_s,       u"–"_s,        u"—"_s,
                                    u"--"_s,      u"10"_s,       u"000"_s,
                                    u"h"_s,       u"30"_s,       u"km2"_s,
                                    u"m3"_s,      u"2ème"_s,     u"XXIème"_s,
                                    u"n°"_s,      u"%"_s,        u"€"_s,
                                    u"°C"_s,      u"kg"_s,       u"M."_s,
                                    u"Mr"_s,      u"Mme"_s,      u"Morvan"_s,
                                    u"A"_s,       u"la"_s,       u"Etats"_s,
                                    u"Ca"_s,      u"coeur"_s,    u"aequo"_s,
                                    u"mer"_s,     u"port"_s,     u"https://x.fr/a"_s,
                                    u"a@b.fr"_s,  u"@gazette"_s, u"#mer"_s,
                                    u"&amp;"_s,   u"😀"_s,        u"é"_s,
                                    u"e\u0301"_s, u"/"_s};
    std::uniform_int_distribution<qsizetype> pick(0, pieces.size() - 1);
    QString text;
    for (auto left = random() % 24; left > 0; --left)
        text += pieces[pick(random)];
    return text;
}

RichText withRandomMarks(const QString &words, std::mt19937 &random)
{
    constexpr MarkKind kinds[] = {MarkKind::Strong, MarkKind::Emphasis, MarkKind::Superscript,
                                  MarkKind::Link,   MarkKind::NoCheck,  MarkKind::Language};
    QList<Mark> marks;
    for (auto left = random() % 4; left > 0 && !words.isEmpty(); --left) {
        const auto start = static_cast<qsizetype>(random() % static_cast<size_t>(words.size()));
        const auto length = static_cast<qsizetype>(1 + random() % 9);
        const MarkKind kind = kinds[random() % std::size(kinds)];
        const QString value = kind == MarkKind::Link       ? u"https://exemple.fr/"_s
                              : kind == MarkKind::Language ? u"en"_s
                                                           : QString();
        marks.append({kind, start, length, value});
    }
    return RichText(words, marks);
}

// The letters and figures under a mark: typography moves signs and spaces around them.
QString wordsUnder(const RichText &text, MarkKind kind)
{
    QString words;
    for (const Mark &mark : text.marks())
        if (mark.kind == kind)
            for (const QChar c : QStringView(text.text()).mid(mark.start, mark.length))
                if (c.isLetter())
                    words += c;
    return words;
}

} // namespace

TEST_CASE("whatever the text and the style, a second time changes nothing", "[typography]")
{
    std::mt19937 random(7);
    const QList<HouseStyle> styles = houseStyles();
    for (int round = 0; round < 6000; ++round) {
        const RichText text =
            withRandomMarks(round % 3 == 0 ? randomText(random, 30) : trappedText(random), random);
        const HouseStyle &style = styles[round % styles.size()];
        CAPTURE(round, style.id, visible(text.text()));
        const RichText once = withTypography(text, style);
        CAPTURE(visible(once.text()));
        const RichText twice = withTypography(once, style);
        REQUIRE(visible(twice.text()) == visible(once.text()));
        REQUIRE(twice == once);
    }
}

TEST_CASE("whatever the article and the style, a second time changes nothing and finds nothing",
          "[typography]")
{
    std::mt19937 random(11);
    const QList<HouseStyle> styles = houseStyles();
    for (int round = 0; round < 120; ++round) {
        const HouseStyle &style = styles[round % styles.size()];
        const Article once = withTypography(randomArticle(random), style);
        CHECK(withTypography(once, style) == once);
        for (const Passage &passage : passagesOf(once))
            for (const Finding &finding : typographyIn(passage, style))
                CHECK(finding.replacements.isEmpty());
    }
}

TEST_CASE("the findings say what doing it in one go does", "[typography]")
{
    std::mt19937 random(3);
    const QList<HouseStyle> styles = houseStyles();
    for (int round = 0; round < 3000; ++round) {
        const RichText text = withRandomMarks(trappedText(random), random);
        const HouseStyle &style = styles[round % styles.size()];
        RichText mended = text;
        const QList<Finding> findings = findingsIn(text, style);
        for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
            CHECK(finding->kind == FindingKind::Typography);
            CHECK(finding->place.length > 0);
            CHECK(finding->replacements.size() <= 1);
            mended = withMended(mended, *finding);
        }
        CAPTURE(style.id, visible(text.text()));
        REQUIRE(visible(mended.text()) == visible(withTypography(text, style).text()));
    }
}

TEST_CASE("marks keep their words, and NoCheck every character", "[typography]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 4000; ++round) {
        QString words;
        for (auto left = random() % 14; left > 0; --left)
            words += QStringList{
                u"mer"_s,  u"\""_s,  u" "_s,  u"'"_s,  u":"_s, u"  "_s,
                u"port"_s, u"..."_s, u" ?"_s, u"(­"_s, u", "_s}[static_cast<int>(random() % 11)];
        const RichText text = withRandomMarks(words, random);
        const RichText once = withTypography(text, presse());
        CAPTURE(visible(text.text()), visible(once.text()));
        for (const MarkKind kind : {MarkKind::Strong, MarkKind::Emphasis, MarkKind::Link})
            REQUIRE(wordsUnder(once, kind) == wordsUnder(text, kind));
        QStringList kept;
        QStringList before;
        for (const Run &run : once.runs())
            if (RichText(run.text, run.marks).isMarked(MarkKind::NoCheck, 0, run.text.size()))
                kept << run.text;
        for (const Run &run : text.runs())
            if (RichText(run.text, run.marks).isMarked(MarkKind::NoCheck, 0, run.text.size()))
                before << run.text;
        REQUIRE(kept.join(QString()) == before.join(QString()));
    }
}

TEST_CASE("a quote beside a link stays outside it, one inside stays inside", "[typography]")
{
    const auto linked = [](const QString &words, qsizetype start, qsizetype length) {
        return RichText(words, {{MarkKind::Link, start, length, u"https://exemple.fr/"_s}});
    };
    CHECK(withTypography(linked(u"\"port\""_s, 1, 4), presse()) ==
          linked(u"«\u00A0port\u00A0»"_s, 2, 4));
    CHECK(withTypography(linked(u"\"port\""_s, 0, 6), presse()) ==
          linked(u"«\u00A0port\u00A0»"_s, 0, 8));
    CHECK(withTypography(linked(u"port: la mer"_s, 0, 4), presse()) ==
          linked(u"port\u00A0: la mer"_s, 0, 4));
    CHECK(withTypography(linked(u"le port  : la mer"_s, 3, 5), presse()) ==
          linked(u"le port\u00A0: la mer"_s, 3, 4));
    CHECK(withTypography(linked(u"les 10.000 voix"_s, 4, 6), presse()) ==
          linked(u"les 10\u202F000 voix"_s, 4, 6));
}

TEST_CASE("what is no French of ours is left alone", "[typography]")
{
    for (const QString &text : {u"https://exemple.fr/l'eau"_s, u"@l_gazette"_s, u"#port"_s})
        CHECK(findingsIn(RichText(text)).isEmpty());
    const QString words = u"l'eau, \"oui\" : 10.000"_s;
    for (const Mark &mark : {Mark{MarkKind::NoCheck, 0, words.size(), {}},
                             Mark{MarkKind::Language, 0, words.size(), u"en"_s}})
        CHECK(findingsIn(RichText(words, {mark})).isEmpty());
    CHECK(findingsIn(RichText(words)).size() == 5);
    // A figure that is set higher is right.
    CHECK(findingsIn(RichText(u"des km2"_s, {{MarkKind::Superscript, 6, 1, {}}})).isEmpty());
}

TEST_CASE("signatures, credits and datelines are not read", "[typography]")
{
    Article article = anArticle();
    article.signature = Signature(u"L'équipe : ici"_s);
    article.photos[0].creditLine = u"- - L'Agence / \"Photo\""_s;
    article.headline = u"L'eau monte"_s;
    const Article once = withTypography(article, presse());
    CHECK(once.signature == article.signature);
    CHECK(once.photos[0].creditLine == article.photos[0].creditLine);
    CHECK(once.headline == u"L’eau monte"_s);
}

TEST_CASE("the letters of ordinals are set higher where the style wants it and the text can",
          "[typography]")
{
    const HouseStyle style = styleNamed(u"imprimerie-nationale"_s);
    const RichText set(u"la 1re et le XXIe"_s,
                       {{MarkKind::Superscript, 4, 2, {}}, {MarkKind::Superscript, 16, 1, {}}});
    CHECK(withTypography(RichText(u"la 1ère et le XXIème"_s), style) == set);
    CHECK(findingsIn(set, style).isEmpty());
    const QList<Finding> low = findingsIn(RichText(u"la 1re et le XXIe"_s), style);
    REQUIRE(low.size() == 2);
    CHECK(low.first().rule == u"typography.superscript"_s);
    CHECK(typographyIn(aPassage(RichText(u"la 1re"_s), Field::Headline), style).isEmpty());
    CHECK(withTypography(RichText(u"la 1ère"_s), presse()) == RichText(u"la 1re"_s));
}

TEST_CASE("a mark without a partner is told and not touched", "[typography]")
{
    for (const QString &text :
         {u"Il a dit \"non"_s, u"un (port"_s, u"un port] ferme"_s, u"Il a dit non\u00A0»"_s}) {
        const QList<Finding> findings = findingsIn(RichText(text));
        CAPTURE(visible(text));
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().rule == u"typography.unpaired"_s);
        CHECK(findings.first().confidence == Confidence::ToCheck);
        CHECK(findings.first().replacements.isEmpty());
        CHECK(corrected(text) == text);
    }
    // It may go on in the next paragraph.
    CHECK(findingsIn(RichText(u"«\u00A0Oui, dit-il."_s)).isEmpty());
}

TEST_CASE("a style can be reduced to some of its rules", "[typography]")
{
    const HouseStyle style = withOnly(presse(), {u"typography.apostrophe"_s});
    CHECK(corrected(u"l'eau : \"oui\"..."_s, style) == u"l’eau : \"oui\"..."_s);
}
