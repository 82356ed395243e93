#include "publish/check/PageChecks.h"

#include "core/publish/ManyPages.h"
#include "core/publish/SamplePages.h"
#include "support/Builders.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const Page soundPage{
    u"a"_s,
    "<!doctype html>\n<html lang=\"fr\"><head><meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; base-uri 'none'\"><title>T</title>"
    "<link rel=\"canonical\" href=\"https://gazette.example/a/\"></head>"
    "<body><main><h1>T</h1></main></body></html>",
    {}};

Article aSoundArticle()
{
    Article article;
    article.headline = u"Le bac rouvre"_s;
    article.lede = RichText(u"Fermé depuis l’automne, le bac a repris sa route mardi matin."_s);
    article.photos = {Photo{.image = "x", .caption = u"Le bac"_s, .altText = u"Un bac"_s}};
    return article;
}

QList<PagePoint> pointsOf(const Article &article, const Page &page = soundPage)
{
    QList<PagePoint> points;
    for (const PageCheck &check : pageChecks(article, page))
        points << check.point;
    return points;
}

Article withLinks(const QList<std::pair<QString, QString>> &links)
{
    Article article = aSoundArticle();
    Section section;
    for (const auto &[words, target] : links) {
        Paragraph paragraph = aParagraph({});
        paragraph.text = RichText(words, {{MarkKind::Link, 0, words.size(), target}});
        section.paragraphs << paragraph;
    }
    article.sections = {section};
    return article;
}

} // namespace

TEST_CASE("a page that lacks nothing has no point", "[publish]")
{
    CHECK(pointsOf(aSoundArticle()).isEmpty());
}

TEST_CASE("each lack of an article is a point with its place", "[publish]")
{
    Article article = aSoundArticle();
    article.headline = u"Le bac "_s.repeated(12);
    article.lede = RichText(u"Il rouvre."_s);
    article.photos = {Photo{.image = "x"}, Photo{.caption = u"Sans image"_s}};

    const auto checks = pageChecks(article, soundPage);

    REQUIRE(checks.size() == 4);
    CHECK(checks[0].point == PagePoint::TitleTooLong);
    CHECK(checks[0].place == Place{.field = Field::Headline});
    CHECK(checks[1].point == PagePoint::ShortLede);
    CHECK(checks[1].number == 10);
    CHECK(checks[2].point == PagePoint::NoAltText);
    CHECK(checks[2].place == Place{.field = Field::AltText, .photo = 0});
    CHECK(checks[3].point == PagePoint::PictureMissing);
    CHECK(checks[3].place == Place{.field = Field::Caption, .photo = 1});
}

TEST_CASE("an article without words and photos says so", "[publish]")
{
    CHECK(pointsOf(blankArticle()) == QList{PagePoint::NoDescription, PagePoint::NoPicture});
}

TEST_CASE("links are told that lead nowhere or elsewhere than before", "[publish]")
{
    const auto good = withLinks({{u"le rapport"_s, u"https://a.example/1"_s},
                                 {u"le rapport"_s, u"https://a.example/1"_s},
                                 {u"écrire"_s, u"mailto:x@a.example"_s}});
    CHECK(pointsOf(good).isEmpty());

    const auto bad = withLinks({{u"le rapport"_s, u"https://a.example/1"_s},
                                {u"le rapport"_s, u"https://a.example/2"_s},
                                {u"le site"_s, u"https://intranet/x"_s},
                                {u" "_s, u"https://a.example/3"_s}});
    const auto checks = pageChecks(bad, soundPage);
    REQUIRE(checks.size() == 3);
    CHECK(checks[0].point == PagePoint::LinkAmbiguous);
    CHECK(checks[0].about == u"le rapport"_s);
    CHECK(checks[0].place->paragraph == bad.sections[0].paragraphs[1].id);
    CHECK(checks[1].point == PagePoint::LinkIncomplete);
    CHECK(checks[2].point == PagePoint::LinkWithoutWords);
}

TEST_CASE("faults of the page, its weight and its unknown address are points", "[publish]")
{
    Page page = soundPage;
    page.html.replace("<link rel=\"canonical\" href=\"https://gazette.example/a/\">", "");
    page.html.replace("<main>", "<main><p onclick=\"x\">" + QByteArray(100'000, 'x') + "</p>");

    CHECK(pointsOf(aSoundArticle(), page) ==
          QList{PagePoint::Flawed, PagePoint::HeavyPage, PagePoint::AddressUnknown});
}

TEST_CASE("a page weighs what a browser of that width loads", "[publish]")
{
    Page page = soundPage;
    page.html.replace("<main>", "<main><img src=\"p-800.jpg\" srcset=\"p-480.jpg 480w, p-800.jpg "
                                "800w, p-1600.jpg 1600w\" "
                                "sizes=\"(max-width: 46rem) 100vw, 43rem\">");
    page.assets = {{u"a/p-480.jpg"_s, QByteArray(10, 'x')},
                   {u"a/p-800.jpg"_s, QByteArray(200, 'x')},
                   {u"a/p-1600.jpg"_s, QByteArray(3000, 'x')},
                   {u"assets/article.css"_s, QByteArray(7, 'x')}};

    CHECK(weightOf(page, 360) == PageWeight{page.html.size(), 7, 10});
    CHECK(weightOf(page, 700) == PageWeight{page.html.size(), 7, 200});
    CHECK(weightOf(page, 1024) == PageWeight{page.html.size(), 7, 200}); // a column of 688
    page.html.replace("(max-width: 46rem) 100vw, 43rem", "100vw");
    CHECK(weightOf(page, 1024).photos == 3000);
    CHECK(weightOf(page, 9999).photos == 3000);
}
