#include "article/History.h"
#include "article/search/TextSearch.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article oneParagraph(const RichText &text)
{
    Article article;
    article.sections[0].paragraphs = {{ParagraphId(7), ParagraphKind::Text, text}};
    return article;
}

RichText theText(const Article &article)
{
    return article.sections[0].paragraphs[0].text;
}

TextSearch searchFor(const SearchTerms &query)
{
    const auto search = TextSearch::of(query);
    REQUIRE(search);
    return *search;
}

QString replacedIn(const QString &text, const SearchTerms &query, const QString &by)
{
    const auto replaced = withAllReplaced(oneParagraph(RichText(text)), searchFor(query), by);
    REQUIRE(replaced);
    return theText(replaced->article).text();
}

} // namespace

TEST_CASE("once all are replaced none is found, and undo gives the article back",
          "[article][search]")
{
    std::mt19937 random(12);
    for (int turn = 0; turn < 200; ++turn) {
        const Article article = randomArticle(random);
        const QString word = randomText(random, 1);
        if (word.isEmpty())
            continue;
        const TextSearch search = searchFor({.text = word, .foldsAccents = turn % 2 == 0});
        const auto places = placesOf(search, article);
        REQUIRE(places);
        const auto replaced = withAllReplaced(article, search, u"☃"_s);
        REQUIRE(replaced);
        INFO(word.toStdString());
        CHECK(placesOf(search, replaced->article) == QList<Place>());
        CHECK(replaced->places.size() == places->size());

        History history(article);
        history.record(replaced->article, History::Kind::Whole, {}, {});
        if (!places->isEmpty())
            history.undo();
        CHECK(history.present() == article);
    }
}

TEST_CASE("the places of new words are where they stand", "[article][search]")
{
    const auto replaced = withAllReplaced(oneParagraph(RichText(u"un, deux, un"_s)),
                                          searchFor({.text = u"un"_s}), u"trois"_s);
    REQUIRE(replaced);
    REQUIRE(replaced->places.size() == 2);
    for (const Place &place : replaced->places)
        CHECK(textAt(replaced->article, place).text().mid(place.start, place.length) == u"trois"_s);
}

TEST_CASE("one is replaced where it is asked, and nowhere else", "[article][search]")
{
    const Article article = oneParagraph(RichText(u"oui, oui, oui"_s));
    const TextSearch search = searchFor({.text = u"oui"_s});
    Place place = placesOf(search, article)->at(1);
    const auto replaced = withOneReplaced(article, search, place, u"non"_s);
    REQUIRE(replaced);
    CHECK(theText(replaced->article).text() == u"oui, non, oui"_s);
    CHECK(replaced->places == QList{place});

    place.start += 1;
    CHECK(withOneReplaced(article, search, place, u"non"_s).error().fault == Fault::Unknown);
}

TEST_CASE("new words keep the marks of what they stand for, and of what is around",
          "[article][search]")
{
    const RichText text(
        u"Le grand port de Brest dort"_s,
        {{MarkKind::Strong, 3, 10, {}}, {MarkKind::Link, 17, 5, u"https://example.org/"_s}});
    const auto article = oneParagraph(text);
    const auto longer = withAllReplaced(article, searchFor({.text = u"grand"_s}), u"immense"_s);
    CHECK(theText(longer->article).marks() ==
          QList{Mark{MarkKind::Strong, 3, 12, {}},
                Mark{MarkKind::Link, 19, 5, u"https://example.org/"_s}});
    const auto whole = withAllReplaced(article, searchFor({.text = u"Brest"_s}), u"Lorient"_s);
    CHECK(theText(whole->article).marks().last() ==
          Mark{MarkKind::Link, 17, 7, u"https://example.org/"_s});
}

TEST_CASE("a pattern's groups come back in the replacement, and a plain one means itself",
          "[article][search]")
{
    const SearchTerms pair{.text = uR"((\d+) ?(km|m))"_s, .isPattern = true};
    CHECK(replacedIn(u"5 km, 12 m"_s, pair, u"\\2:$1"_s) == u"km:5, m:12"_s);
    CHECK(replacedIn(u"5 km"_s, pair, u"${1}0 $0 $$ \\\\ \\$1"_s) == u"50 5 km $ \\ $1"_s);
    CHECK(replacedIn(u"a"_s, {.text = u"a"_s}, u"\\1 $1 $$"_s) == u"\\1 $1 $$"_s);
}

TEST_CASE("a no-break space in the replacement arrives as it is", "[article][search]")
{
    CHECK(replacedIn(u"5 km et 6\u00A0km"_s, {.text = u" km"_s}, u"\u202Fkm"_s) ==
          u"5\u202Fkm et 6\u202Fkm"_s);
}
