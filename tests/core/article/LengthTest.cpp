#include "article/Length.h"
#include "article/Body.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("a signe is what a reader sees as one character", "[article]")
{
    CHECK(signes(u"") == 0);
    CHECK(signes(u"été") == 3);
    CHECK(signes(u"e\u0301te\u0301") == 3);
    CHECK(signes(u"«\u00A0oui\u00A0»") == 7);
    CHECK(signes(u"10\u202F000\u00A0€") == 8);
    CHECK(signes(u"👩‍🚀") == 1);
    CHECK(signes(u"🇫🇷 !") == 3);
}

TEST_CASE("words are what stands between spaces and says something", "[article]")
{
    CHECK(words(u"«\u00A0Nous sommes prêts\u00A0», dit-il\u202F: 40\u00A0% !") == 5);
    CHECK(words(u" – ") == 0);
}

TEST_CASE("a feuillet is 1,500 signes", "[article]")
{
    CHECK(Length{3750, 600}.feuillets() == 2.5);
    CHECK(Length{3750, 600}.readingSeconds() == 150);
}

TEST_CASE("the length of an article leaves captions, notes and the signature out", "[article]")
{
    Article article = anArticle();
    const Length before = lengthOf(article);

    article.photos[0].caption += u" et encore"_s;
    article.deskNote = u"à vérifier"_s;
    article.signature = Signature(u"X.Autre--ECO"_s);
    CHECK(lengthOf(article) == before);

    article.sections[0].paragraphs[0].text =
        article.sections[0].paragraphs[0].text + RichText(u" Oui."_s);
    CHECK(lengthOf(article).signes == before.signes + 5);
}

TEST_CASE("lines keep words whole", "[article]")
{
    Article article;
    article.sections = {aSection({}, {u"aaa bbb ccc"_s})};
    CHECK(lines(article, 11) == 1);
    CHECK(lines(article, 10) == 2);
    CHECK(lines(article, 3) == 3);
    CHECK(lines(article, 2) == 6);
}

TEST_CASE("cutting from below takes the last paragraphs and a crosshead left alone", "[article]")
{
    const Article article = anArticle();

    CHECK(cutFromBelow(article, 0) == article);
    CHECK(cutFromBelow(article, 1).sections.size() == 2);
    CHECK(cutFromBelow(article, 2).sections[1].paragraphs.size() == 1);
    CHECK(paragraphsOf(cutFromBelow(article, 90)).isEmpty());
    CHECK(cutFromBelow(article, 90).headline == article.headline);
}
