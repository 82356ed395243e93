#include "proofing/SpellCheck.h"

#include "support/Builders.h"
#include "support/Printing.h"
#include "Words.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.arguments.value(0);
    return words;
}

QList<Finding> misspelt(const Article &article)
{
    QList<Finding> found;
    for (const Passage &passage : passagesOf(article))
        found += misspellings(passage, test::frenchSpelling());
    return found;
}

QList<Finding> misspelt(const RichText &text)
{
    return misspellings(passageOf({{.field = Field::Lede, .length = text.length()}, text}),
                        test::frenchSpelling());
}

Article articleSaying(const RichText &text)
{
    Article article = blankArticle();
    article.sections.first().paragraphs.first().text = text;
    return article;
}

} // namespace

TEST_CASE("a story without faults has no spelling findings", "[spellcheck]")
{
    CHECK(wordsOf(misspelt(test::anArticle())) == QStringList{});
    CHECK(wordsOf(misspelt(test::aLongArticle(500))) == QStringList{});
}

TEST_CASE("a misspelt word is found where it stands, in every field that is prose", "[spellcheck]")
{
    Article article = test::anArticle();
    article.headline = u"Le porrt"_s;
    article.kicker = u"Énnergie"_s;
    article.lede = RichText(u"Un chapeau fauxx."_s);
    article.sections[1].crosshead = u"Un parri"_s;
    article.photos.first().caption = u"Les quuais."_s;
    const auto findings = misspelt(article);
    QStringList found = wordsOf(findings);
    found.sort();
    CHECK(found == QStringList{u"fauxx"_s, u"parri"_s, u"porrt"_s, u"quuais"_s, u"Énnergie"_s});
    for (const Finding &finding : findings) {
        const QString text = textAt(article, finding.place).text();
        CHECK(text.mid(finding.place.start, finding.place.length) == finding.arguments.first());
    }
}

TEST_CASE("a misspelling is certain, an unknown name a quiet remark", "[spellcheck]")
{
    const auto findings = misspelt(articleSaying(RichText(u"le gouvernemant de Zelbensky"_s)));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == u"spelling.unknown"_s);
    CHECK(findings[0].confidence == Confidence::Certain);
    CHECK(findings[1].rule == u"spelling.name"_s);
    CHECK(findings[1].confidence == Confidence::Style);
}

TEST_CASE("signature, dateline, credits and keywords are not prose", "[spellcheck]")
{
    Article article = test::anArticle();
    article.signature = Signature(u"xqzt wvkk"_s);
    article.dateline = Dateline(u"Xqztville, 1 nov 2024 (XQZ) -"_s);
    article.photos.first().creditLine = u"xqzt / wvkk"_s;
    article.photos.first().creator = u"xqzt"_s;
    article.keywords = {u"xqzt"_s};
    article.deskNote = u"xqzt"_s;
    CHECK(misspelt(article).isEmpty());
}

TEST_CASE("addresses, handles, tags, file names and codes are left alone", "[spellcheck]")
{
    const RichText text(
        u"https://xqzt.fr/wvkk xqzt@wvkk.fr @xqzt #wvkkx xqzt.pdf xqzt_wvkk 10xqzt"_s);
    CHECK(misspelt(text).isEmpty());
}

TEST_CASE("what is marked noCheck or as another language is left alone", "[spellcheck]")
{
    const QString text = u"xqzt wvkk krmpf"_s;
    const RichText marked(text, {{MarkKind::NoCheck, 0, 4, {}},
                                 {MarkKind::Language, 5, 4, u"en-GB"_s},
                                 {MarkKind::Language, 10, 5, u"fr-CA"_s}});
    CHECK(wordsOf(misspelt(marked)) == QStringList{u"krmpf"_s});
    CHECK(misspelt(RichText(text, {{MarkKind::Strong, 0, 15, {}}})).size() == 3);
}

TEST_CASE("any article can be checked", "[spellcheck][property]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const Article article = test::randomArticle(random);
        for (const Finding &finding : misspelt(article))
            REQUIRE(textAt(article, finding.place)
                        .text()
                        .mid(finding.place.start, finding.place.length) ==
                    finding.arguments.first());
    }
}
