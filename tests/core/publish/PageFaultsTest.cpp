#include "publish/check/PageFaults.h"

#include "core/publish/ManyPages.h"
#include "core/publish/SamplePages.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QList<PageFlaw> flawsOf(const Page &page)
{
    QList<PageFlaw> flaws;
    for (const PageFault &fault : pageFaults(page))
        flaws << fault.flaw;
    return flaws;
}

Page with(Page page, const QByteArray &before, const QByteArray &after)
{
    REQUIRE(page.html.contains(before));
    page.html.replace(page.html.indexOf(before), before.size(), after);
    return page;
}

} // namespace

TEST_CASE("no page that a newsroom can put out has a fault", "[publish]")
{
    const auto pages = manyPages() + hostilePages();
    REQUIRE(pages.size() >= 120);
    for (const SamplePage &sample : pages) {
        INFO(sample.name.toStdString());
        CHECK(flawsOf(sample.page) == QList<PageFlaw>());
    }
}

TEST_CASE("every flaw of a page is found", "[publish]")
{
    const auto [before, after, flaw] = GENERATE(table<QByteArray, QByteArray, PageFlaw>({
        {"</article>", "</section>", PageFlaw::NotParsed},
        {" lang=\"fr-FR\"", "", PageFlaw::NoLanguage},
        {"<title>À Brest, le port se prépare à l’éolien en mer – La Gazette", "<title>",
         PageFlaw::NoTitle},
        {"default-src 'none'", "default-src *", PageFlaw::NoPolicy},
        {"script-src 'self'", "script-src 'unsafe-inline'", PageFlaw::NoPolicy},
        {"<main id=\"article\">", "<main></main><main id=\"article\">", PageFlaw::NoMain},
        {"<p class=\"lede\">", "<h1>x</h1><p class=\"lede\">", PageFlaw::HeadlineCount},
        {"<div class=\"body\">", "<div class=\"body\"><h3>x</h3>", PageFlaw::HeadingOrder},
        {">Un pari industriel<", "> <", PageFlaw::EmptyHeading},
        {"<h2 id=\"part-1\"", "<h2 id=\"part-2\"", PageFlaw::RepeatedId},
        {"aria-labelledby=\"part-1\"", "aria-labelledby=\"part-9\"", PageFlaw::UnknownId},
        {"href=\"#article\"", "href=\"#nowhere\"", PageFlaw::UnknownId},
        {"alt=\"Un quai", "title=\"Un quai", PageFlaw::ImageWithoutAlt},
        {"width=\"1200\"", "", PageFlaw::ImageWithoutSize},
        {"<time datetime", "<time id", PageFlaw::TimeWithoutDate},
        {"<p class=\"lede\">", "<script>x()</script><p class=\"lede\">", PageFlaw::InlineScript},
        {"<p class=\"lede\">", "<p class=\"lede\" style=\"color:red\">", PageFlaw::InlineStyle},
        {"<p class=\"lede\">", "<p class=\"lede\" onclick=\"x()\">", PageFlaw::Handler},
        {"<p class=\"lede\">", "<iframe src=\"x\"></iframe><p class=\"lede\">",
         PageFlaw::ForbiddenElement},
        {"https://exemple.fr/rapport", "javascript:alert(1)//", PageFlaw::UnsafeLink},
        {"src=\"photo-1-800.jpg\"", "src=\"https://evil.example/x.jpg\"", PageFlaw::OutsideFile},
        {"../../assets/article.css", "../../../assets/article.css", PageFlaw::OutsideFile},
        {"photo-1-480.jpg 480w", "photo-9-480.jpg 480w", PageFlaw::MissingFile},
        {"\"@context\":", "\"@context\"", PageFlaw::BrokenMetadata},
    }));
    const Page whole = pageOf(theWholeStory());
    REQUIRE(flawsOf(whole) == QList<PageFlaw>());

    const auto flaws = flawsOf(with(whole, before, after));

    INFO(after.toStdString());
    CHECK(flaws.contains(flaw));
}

TEST_CASE("a fault tells its place and what it is about", "[publish]")
{
    const Page whole = pageOf(theWholeStory());
    const Page bad = with(whole, "<p class=\"lede\">", "<p class=\"lede\"\n  onclick=\"x()\">");
    const auto line =
        static_cast<int>(whole.html.first(whole.html.indexOf("<p class=\"lede\">")).count('\n')) +
        1;

    CHECK(pageFaults(bad) == QList<PageFault>{{PageFlaw::Handler, u"onclick"_s, line, 1}});
}
