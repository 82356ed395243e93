#include "article/search/TextSearch.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <QTextBoundaryFinder>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList foundIn(const QString &words, const SearchTerms &query)
{
    const auto search = TextSearch::of(query);
    REQUIRE(search);
    const auto found = search->in(words);
    REQUIRE(found);
    QStringList pieces;
    for (const Rewording &one : *found)
        pieces << words.mid(one.start, one.length);
    return pieces;
}

qsizetype countIn(const QString &words, const SearchTerms &query)
{
    return foundIn(words, query).size();
}

// Where a reader sees one sign end and the next begin.
QList<qsizetype> boundaries(const QString &text)
{
    QList<qsizetype> places{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() >= 0)
        places << finder.position();
    return places;
}

} // namespace

TEST_CASE("whatever is cut out of a text is found where it was cut", "[article][search]")
{
    std::mt19937 random(11);
    for (int turn = 0; turn < 400; ++turn) {
        const QString text = RichText(randomText(random, 30)).text();
        const QList<qsizetype> places = boundaries(text);
        const auto any = [&] {
            return places[std::uniform_int_distribution<qsizetype>(0, places.size() - 1)(random)];
        };
        const auto [first, last] = std::minmax({any(), any()});
        if (first == last)
            continue;
        const QString piece = text.mid(first, last - first);
        for (const bool folds : {false, true}) {
            INFO(text.toStdString() << " | " << piece.toStdString() << " | " << folds);
            CHECK(foundIn(text, {.text = piece, .foldsAccents = folds})
                      .contains(piece, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("a space finds every space, an apostrophe and a quotation mark each of its forms",
          "[article][search]")
{
    CHECK(countIn(u"a b a\u00A0b a\u202Fb a\u2009b a  b"_s, {.text = u"a b"_s}) == 4);
    CHECK(countIn(u"a b a\u00A0b"_s, {.text = u"a\u202Fb"_s}) == 2);
    for (const QString &query : {u"l'eau"_s, u"l’eau"_s})
        CHECK(countIn(u"l'eau, l’eau"_s, {.text = query}) == 2);
    const QString text = u"«\u00A0oui\u00A0», «\u202Foui\u202F», «oui», “oui” et \"oui\""_s;
    for (const QString &query : {u"\"oui\""_s, u"“oui”"_s, u"« oui »"_s})
        CHECK(countIn(text, {.text = query}) == 5);
    CHECK(foundIn(text, {.text = u"«"_s}).first() == u"«"_s);
    CHECK(countIn(u"peut\u2011être peut-être"_s, {.text = u"peut-être"_s}) == 2);
}

TEST_CASE("case, accents and whole words count as one asks", "[article][search]")
{
    const QString text = u"Été, été, ÉTÉ, étés, ete, e\u0301te\u0301"_s;
    CHECK(countIn(text, {.text = u"été"_s}) == 5);
    CHECK(countIn(text, {.text = u"été"_s, .matchesCase = true}) == 3);
    CHECK(countIn(text, {.text = u"ete"_s}) == 1);
    CHECK(countIn(text, {.text = u"ete"_s, .foldsAccents = true}) == 6);
    CHECK(countIn(text, {.text = u"été"_s, .wholeWords = true}) == 4);
    CHECK(countIn(u"L’œuvre, coeur, Œil"_s, {.text = u"oe"_s}) == 1);
    CHECK(countIn(u"L’œuvre, coeur, Œil"_s, {.text = u"oe"_s, .foldsAccents = true}) == 3);
    CHECK(countIn(u"L’œuvre, coeur, Œil"_s, {.text = u"œ"_s, .foldsAccents = true}) == 3);
    CHECK(countIn(u"l’eau des eaux"_s, {.text = u"eau"_s, .wholeWords = true}) == 1);
}

TEST_CASE("an accented letter is not found inside another, and signs mean themselves",
          "[article][search]")
{
    CHECK(countIn(u"e\u0301"_s, {.text = u"e"_s}) == 0);
    CHECK(countIn(u"a.b a+b (c) [d] \\e ^f$ 😀😀"_s, {.text = u"."_s}) == 1);
    for (const QString &sign : {u"a+b"_s, u"(c)"_s, u"[d]"_s, u"\\e"_s, u"^f$"_s})
        CHECK(countIn(u"a.b a+b (c) [d] \\e ^f$ 😀😀"_s, {.text = sign}) == 1);
    CHECK(countIn(u"😀😁😀"_s, {.text = u"😀"_s}) == 2);
}

TEST_CASE("a pattern is a regular expression, that knows accents and no-break spaces",
          "[article][search]")
{
    const auto pattern = [](const QString &text) {
        return SearchTerms{.text = text, .isPattern = true};
    };
    CHECK(foundIn(u"12 kg, 5\u00A0kg"_s, pattern(uR"(\d+\skg)"_s)).size() == 2);
    CHECK(foundIn(u"Zoé était là"_s, pattern(uR"(\b\w+\b)"_s)).size() == 3);
    CHECK(foundIn(u"abc"_s, pattern(u"x*"_s)).isEmpty());
    CHECK(foundIn(u"aaa baa"_s, {.text = u"a+"_s, .wholeWords = true, .isPattern = true}) ==
          QStringList{u"aaa"_s});
}

TEST_CASE("a broken pattern says where, and one that would never end is stopped",
          "[article][search]")
{
    const auto broken = TextSearch::of({.text = u"ab(c"_s, .isPattern = true});
    REQUIRE_FALSE(broken);
    CHECK(broken.error() == Error{Fault::Malformed, u"4"_s});
    CHECK_FALSE(TextSearch::of({.text = {}}));

    const auto endless = TextSearch::of({.text = u"(a+)+(b|c)+$"_s, .isPattern = true});
    REQUIRE(endless);
    const auto found = endless->in(QString(60, u'a') + u'!');
    REQUIRE_FALSE(found);
    CHECK(found.error().fault == Fault::Unanswered);
}

TEST_CASE("every text of the sheet is searched, in the order of the sheet", "[article][search]")
{
    Article article;
    article.kicker = article.headline = article.webHeadline = u"Brest"_s;
    article.lede = RichText(u"Brest"_s);
    article.sections = {aSection({}, {u"Brest"_s}), aSection(u"Brest"_s, {u"à Brest, à Brest"_s})};
    article.sections[0].paragraphs.append(aParagraph(u"2 Brest"_s, ParagraphKind::PhotoReference));
    article.photos = {
        Photo{.caption = u"Brest"_s, .altText = u"Brest"_s, .creditLine = u"Brest"_s}};
    article.signature = Signature(u"Brest"_s);
    article.dateline = Dateline(u"Brest"_s);
    article.rubric = u"Brest"_s;
    article.keywords = {u"Brest"_s, u"port"_s};
    const auto places = placesOf(*TextSearch::of({.text = u"brest"_s}), article);
    REQUIRE(places);
    QList<Field> fields;
    for (const Place &place : *places)
        fields << place.field;
    using enum Field;
    CHECK(fields == QList{Kicker, Headline, WebHeadline, Lede, Caption, Credit, AltText,
                          Field::Paragraph, Field::Crosshead, Field::Paragraph, Field::Paragraph,
                          Field::Signature, Field::Dateline, Rubric, Keywords});
    for (const Place &place : *places)
        CHECK(textAt(article, place).text().mid(place.start, place.length) == u"Brest"_s);
}
