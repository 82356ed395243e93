#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("every text can be read and replaced at its place, and nothing else changes", "[article]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const Article article = randomArticle(random);
        for (const PlacedText &placed : textsOf(article)) {
            REQUIRE(textAt(article, placed.place) == placed.text);
            REQUIRE(withTextAt(article, placed.place, placed.text) == article);
            const RichText other(u"autre texte"_s);
            const Article changed = withTextAt(article, placed.place, other);
            REQUIRE(textAt(changed, placed.place) == other);
            REQUIRE(withTextAt(changed, placed.place, placed.text) == article);
        }
    }
}

TEST_CASE("a place that is gone reads as empty and replaces nothing", "[article]")
{
    const Article article = anArticle();
    const Place gone{.field = Field::Paragraph, .paragraph = ParagraphId(4711)};
    CHECK(textAt(article, gone).isEmpty());
    CHECK(withTextAt(article, gone, RichText(u"x"_s)) == article);
    CHECK(textAt(article, {.field = Field::Caption, .photo = 9}).isEmpty());
}

TEST_CASE("keywords are edited as one line", "[article]")
{
    const Article article =
        withTextAt(anArticle(), {.field = Field::Keywords}, RichText(u"Brest, éolien , ,mer"_s));
    CHECK(article.keywords == QStringList{u"Brest"_s, u"éolien"_s, u"mer"_s});
}

TEST_CASE("the day of a photo is read as a desk writes it", "[article]")
{
    const QDate day(2025, 3, 8);
    for (const QString &words : {u"08/03/2025"_s, u"8/3/2025"_s, u"8.3.2025"_s, u"2025-03-08"_s,
                                 u" 8 mars 2025 "_s, takenText(day)}) {
        INFO(words.toStdString());
        CHECK(takenIn(words) == day);
    }
    for (const QString &words : {u""_s, u"8 mars"_s, u"31/02/2025"_s, u"08/03/202"_s, u"hier"_s}) {
        INFO(words.toStdString());
        CHECK_FALSE(takenIn(words).isValid());
    }
    CHECK(takenText({}).isEmpty());

    Article article = anArticle();
    const Place place{.field = Field::TakenOn};
    article = withTextAt(article, place, RichText(u"8 mars 2025"_s));
    CHECK(article.photos[0].dateTaken == day);
    CHECK(textAt(article, place).text() == u"08/03/2025"_s);
    CHECK(textAt(article, {.field = Field::TakenOn, .photo = 9}).isEmpty());
}
