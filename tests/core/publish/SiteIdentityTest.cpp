#include "publish/SiteIdentity.h"

#include "core/publish/Elements.h"
#include "core/publish/Photographs.h"
#include "core/publish/SamplePages.h"

#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Site aWholeSite()
{
    Site site = theGazette();
    site.licence = u"CC BY-NC 4.0"_s;
    site.licenceAddress = u"https://creativecommons.org/licenses/by-nc/4.0/deed.fr"_s;
    site.accounts = {u"https://mastodon.example/@gazette"_s, u"https://x.com/gazette"_s};
    site.logo = aLogo();
    return site;
}

QJsonObject publisherOn(const Page &page)
{
    const auto script = ParsedPage(page.html).all({u"script"_s}).last();
    return QJsonDocument::fromJson(script.inner).object()[u"publisher"_s].toObject();
}

} // namespace

TEST_CASE("a site's identity comes back from its file as it was", "[publish]")
{
    for (const Site &site : {Site(), theGazette(), aWholeSite()}) {
        const auto read = siteFromBytes(siteBytes(site));
        REQUIRE(read);
        CHECK(*read == site);
        CHECK(checkedSite(*read));
    }
}

TEST_CASE("the file of a site is told where it is none", "[publish]")
{
    const auto [bytes, error] = GENERATE(table<QByteArray, Error>({
        {"{\"schema\":1,\"name\":3}", {Fault::Malformed, u"/name"_s}},
        {"{\"schema\":1,\"name\":\"x\",\"accounts\":[1]}", {Fault::Malformed, u"/accounts[]"_s}},
        {"{\"schema\":2,\"name\":\"x\"}", {Fault::TooNew, u"schema 2"_s}},
        {"{\"some\":\"thing\"}", {Fault::Malformed, u"/name"_s}},
    }));

    const auto read = siteFromBytes(bytes);

    REQUIRE_FALSE(read);
    CHECK(read.error() == error);
    CHECK(siteFromBytes("<site>").error().fault == Fault::Malformed);
}

TEST_CASE("what a page must not say of a site is refused", "[publish]")
{
    const auto spoil = GENERATE(values<void (*)(Site &)>({
        [](Site &site) { site.address = u"javascript:alert(1)"_s; },
        [](Site &site) { site.address = u"mailto:desk@gazette.example"_s; },
        [](Site &site) { site.licenceAddress = u"data:text/html,x"_s; },
        [](Site &site) { site.accounts << u"gazette"_s; },
        [](Site &site) { site.language = u"français"_s; },
        [](Site &site) { site.timeZone = "Europe/Atlantide"; },
        [](Site &site) { site.logo = "<svg onload=alert(1)>"; },
        [](Site &site) {
            site.logo = aLogo({2001, 8});
        },
        [](Site &site) { site.logo.append(QByteArray(64 * 1024, 'x')); },
    }));
    Site site = aWholeSite();
    REQUIRE(checkedSite(site));

    spoil(site);

    CHECK(checkedSite(site).error().fault == Fault::Malformed);
}

TEST_CASE("a page tells the whole identity of its site, to readers and to machines", "[publish]")
{
    const Page page = pageOf(theBrief(), anEdition(), aWholeSite());
    const auto publisher = publisherOn(page);

    CHECK(publisher[u"logo"_s].toObject()[u"url"_s] ==
          u"https://gazette.example/assets/logo.png"_s);
    CHECK(publisher[u"sameAs"_s].toArray().size() == 2);
    CHECK(page.html.contains("\"license\":\"https://creativecommons.org/"));
    CHECK(page.html.contains("<a rel=\"license\" href=\"https://creativecommons.org/"));
    CHECK(page.html.contains("<meta name=\"twitter:site\" content=\"@gazette\">"));
    CHECK(page.html.contains("<img src=\"../assets/logo.png\" width=\"40\" height=\"40\""));
    CHECK(page.assets.contains(PageFile{u"assets/logo.png"_s, aLogo()}));
}

TEST_CASE("a page that goes out alone links to no front and no feed", "[publish]")
{
    CHECK(pageOf(theBrief()).html.contains("rss.xml"));

    Edition alone = anEdition();
    alone.alone = true;
    const Page page = pageOf(theWholeStory(), alone);

    CHECK_FALSE(page.html.contains("rss.xml"));
    CHECK_FALSE(page.html.contains("index.html"));
    CHECK(page.html.contains("<a href=\"https://gazette.example\">La Gazette</a>"));
}
