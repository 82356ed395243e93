#include "core/publish/Elements.h"
#include "core/publish/ManyPages.h"
#include "core/publish/SamplePages.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QSet>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

void checkIds(const ParsedPage &page)
{
    QSet<QString> ids;
    for (const auto &element : page.all())
        if (element.has("id")) {
            REQUIRE_FALSE(ids.contains(element.attribute("id")));
            ids.insert(element.attribute("id"));
        }
    for (const auto &section : page.all({u"section"_s}))
        REQUIRE(ids.contains(section.attribute("aria-labelledby")));
    REQUIRE(ids.contains(page.ofClass(u"skip"_s).value(0).attribute("href").mid(1)));
}

// The only scripts are the file and the data block, and nothing else can run.
void checkHarmless(const ParsedPage &page)
{
    const auto scripts = page.all({u"script"_s});
    REQUIRE(scripts.size() == 2);
    REQUIRE(scripts[0].attribute("src") ==
            page.all({u"link"_s}).last().attribute("href").replace(u".css"_s, u".js"_s));
    REQUIRE(scripts[1].attribute("type") == u"application/ld+json"_s);
    for (const auto &element : page.all()) {
        REQUIRE_FALSE(QStringList({u"iframe"_s, u"object"_s, u"embed"_s, u"style"_s, u"base"_s})
                          .contains(element.tag));
        for (unsigned at = 0; at < element.node->attributes.length; ++at) {
            const auto *attribute =
                static_cast<const GumboAttribute *>(element.node->attributes.data[at]);
            REQUIRE_FALSE(QByteArray(attribute->name).startsWith("on"));
            REQUIRE(qstrcmp(attribute->name, "style") != 0);
        }
        REQUIRE_FALSE(element.attribute("href").startsWith(u"javascript:"_s, Qt::CaseInsensitive));
    }
}

void checkStructure(const QByteArray &html)
{
    INFO(html.toStdString());
    const ParsedPage page(html);
    REQUIRE(page.parseErrors() == 0);
    for (const auto &tag : {u"h1"_s, u"main"_s, u"article"_s, u"title"_s})
        REQUIRE(page.all({tag}).size() == 1);
    REQUIRE_FALSE(page.all({u"html"_s}).first().attribute("lang").isEmpty());
    REQUIRE(page.all({u"meta"_s}).first().attribute("http-equiv") == u"Content-Security-Policy"_s);
    for (const auto &heading : page.all({u"h1"_s, u"h2"_s}))
        REQUIRE_FALSE(heading.inner.trimmed().isEmpty());
    for (const auto &image : page.all({u"img"_s}))
        for (const char *needed : {"alt", "width", "height", "srcset", "sizes"})
            REQUIRE(image.has(needed));
    for (const auto &time : page.all({u"time"_s}))
        REQUIRE(time.has("datetime"));
    checkIds(page);
    checkHarmless(page);
}

} // namespace

TEST_CASE("the sample pages are well built", "[publish]")
{
    checkStructure(pageOf(theWholeStory()).html);
    checkStructure(pageOf(theBrief(), aProof(), Site()).html);
    checkStructure(pageOf(theTrapStory()).html);
}

TEST_CASE("the page of any article is well built", "[publish]")
{
    std::mt19937 random(41);
    for (int round = 0; round < 200; ++round)
        checkStructure(pageOf(randomArticle(random), round % 2 ? aProof() : Edition()).html);
}

TEST_CASE("a page stays well built whatever field an attack comes in", "[publish]")
{
    REQUIRE(hostileTexts().size() >= 60);
    for (const SamplePage &sample : hostilePages())
        checkStructure(sample.page.html);
}
