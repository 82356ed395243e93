#include "publish/Page.h"

#include "base/AtomicFile.h"
#include "core/publish/Elements.h"
#include "core/publish/SamplePages.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

#include <ctime>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// FEUILLET_REWRITE_PAGES=1 keeps the pages as they are now; read their differences before
// committing.
void checkKept(const QString &name, const Page &page)
{
    if (qEnvironmentVariableIsSet("FEUILLET_REWRITE_PAGES"))
        REQUIRE(writeFile(QStringLiteral(FEUILLET_TEST_DATA) + u"/pages/"_s + name, page.html));
    CHECK(page.html == testData(u"pages/"_s + name));
}

QJsonObject jsonLdOf(const Page &page)
{
    const auto scripts = ParsedPage(page.html).all({u"script"_s});
    return QJsonDocument::fromJson(scripts.last().inner).object();
}

QString contentOf(const Page &page, const QString &name)
{
    const ParsedPage parsed(page.html);
    for (const auto &meta : parsed.all({u"meta"_s}))
        if (meta.attribute("name") == name || meta.attribute("property") == name)
            return meta.attribute("content");
    return {};
}

} // namespace

TEST_CASE("the pages of the samples are the ones that were looked at", "[publish]")
{
    checkKept(u"whole.html"_s, pageOf(theWholeStory()));
    checkKept(u"brief.html"_s, pageOf(theBrief(), aProof(), theGazetteWithoutAddress()));
    checkKept(u"trap.html"_s, pageOf(theTrapStory()));
}

TEST_CASE("a page says in which French it is", "[publish]")
{
    Article article = theWholeStory();
    for (const QString &language : {u"fr-CH"_s, u"fr-BE"_s, u"fr-CA"_s}) {
        article.language = language;
        const Page page = pageOf(article);
        CHECK(page.html.contains("<html lang=\"" + language.toUtf8() + '"'));
        CHECK(contentOf(page, u"og:locale"_s) == QString(language).replace(u'-', u'_'));
    }
}

TEST_CASE("the same article gives the same page in any language and time zone", "[publish]")
{
    const Page here = pageOf(theWholeStory());
    const QByteArray zone = qgetenv("TZ");
    const QLocale locale;

    for (const char *elsewhere : {"America/New_York", "Asia/Kolkata", "UTC"})
        for (const QLocale::Language language :
             {QLocale::Arabic, QLocale::German, QLocale::French}) {
            qputenv("TZ", elsewhere);
            ::tzset();
            QLocale::setDefault(QLocale(language));
            CHECK(pageOf(theWholeStory()) == here);
        }

    qputenv("TZ", zone);
    ::tzset();
    QLocale::setDefault(locale);
}

TEST_CASE("articles of one digest give one page, composed or not", "[publish]")
{
    Article composed = theBrief();
    Article apart = composed;
    composed.headline = u"L’été"_s;
    apart.headline = u"L’e\u0301te\u0301"_s;

    CHECK(pageOf(composed) == pageOf(apart));
}

TEST_CASE("a page lies in a folder of its rubric and its title", "[publish]")
{
    Article article = theBrief();
    CHECK(addressOf(article) == u"le-bac-de-lanveoc-reprend-dimanche"_s);

    article.rubric = u"Vie pratique"_s;
    article.webHeadline = u"Bac de Lanvéoc\u00A0: reprise dimanche"_s;
    CHECK(addressOf(article) == u"vie-pratique/bac-de-lanveoc-reprise-dimanche"_s);
    CHECK(pageOf(article).html.contains("href=\"../../assets/article.css\""));
}

TEST_CASE("hours are those of the site, whatever the season", "[publish]")
{
    Edition summer;
    summer.publishedAt = QDateTime({2024, 7, 1}, {22, 0}, Qt::UTC);
    const Page page = pageOf(theBrief(), summer);

    CHECK(QString::fromUtf8(page.html).contains(
        u"<time datetime=\"2024-07-02T00:00:00+02:00\">2\u00A0juillet 2024 à 0\u00A0h</time>"_s));
    CHECK(
        htmlOf(theBrief())
            .contains(
                u"<time datetime=\"2024-03-05T14:05:00+01:00\">5\u00A0mars 2024 à 14\u00A0h\u00A005"_s));
    CHECK_FALSE(pageOf(theBrief(), Edition{}).html.contains("<time"));
}

TEST_CASE("a change is told when it is later than the publication", "[publish]")
{
    Edition edition = anEdition();
    CHECK(pageOf(theBrief(), edition).html.contains("Mis à jour"));

    edition.modifiedAt = edition.publishedAt;
    CHECK_FALSE(pageOf(theBrief(), edition).html.contains("Mis à jour"));
}

TEST_CASE("a change of the same day is told by its hour, a later one by its date", "[publish]")
{
    Edition edition = anEdition();
    CHECK(
        pageOf(theBrief(), edition)
            .html.contains("Mis à jour à <time datetime=\"2024-03-05T16:20:00+01:00\">16\u00A0h"));

    edition.modifiedAt = edition.publishedAt.addDays(1);
    CHECK(pageOf(theBrief(), edition).html.contains("Mis à jour le <time"));
}

TEST_CASE("a story of which neither author, place nor moment is known has nothing over it to print",
          "[publish]")
{
    Article untold = theBrief();
    untold.signature = Signature();
    untold.dateline = Dateline();
    const auto isBare = [](const Article &article, const Edition &edition) {
        return !ParsedPage(pageOf(article, edition).html).ofClass(u"bare"_s).isEmpty();
    };
    CHECK(isBare(untold, {}));
    CHECK_FALSE(isBare(untold, anEdition()));
    CHECK_FALSE(isBare(theBrief(), {}));
}

TEST_CASE("machines read the story's metadata", "[publish]")
{
    const Page page = pageOf(theWholeStory());
    const QJsonObject json = jsonLdOf(page);
    const QString base = u"https://gazette.example/"_s + page.address + u'/';

    CHECK(json[u"@type"_s] == u"NewsArticle"_s);
    CHECK(json[u"headline"_s] == theWholeStory().headline);
    CHECK(json[u"datePublished"_s] == u"2024-03-05T14:05:00+01:00"_s);
    CHECK(json[u"author"_s].toArray()[0].toObject()[u"name"_s] ==
          theWholeStory().signature.authors().first());
    CHECK(json[u"image"_s].toArray()[0].toObject()[u"url"_s] == base + u"photo-1-1200.jpg"_s);
    CHECK(json[u"mainEntityOfPage"_s] == base);
    CHECK(contentOf(page, u"og:image"_s) == base + u"photo-1-1200.jpg"_s);
    CHECK(contentOf(page, u"og:url"_s) == base);
    CHECK(contentOf(page, u"description"_s) == theWholeStory().lede.text());
    CHECK(contentOf(page, u"og:locale"_s) == u"fr_FR"_s);
}

TEST_CASE("a site without an address claims none", "[publish]")
{
    const Page page = pageOf(theWholeStory(), anEdition(), theGazetteWithoutAddress());

    CHECK_FALSE(page.html.contains("canonical"));
    CHECK(contentOf(page, u"og:image"_s) == QString());
    CHECK_FALSE(jsonLdOf(page).contains(u"mainEntityOfPage"_s));
}

TEST_CASE("a hostile title is only text to machines too", "[publish]")
{
    CHECK(jsonLdOf(pageOf(theTrapStory()))[u"headline"_s] == theTrapStory().webHeadline);
}

TEST_CASE("a proof says so across the page and keeps robots out", "[publish]")
{
    const Page page = pageOf(theBrief(), aProof());

    CHECK(contentOf(page, u"robots"_s).contains(u"noindex"_s));
    CHECK(page.html.contains("data-proof=\"ÉPREUVE – non signée\""));
    CHECK(page.html.contains("<strong>ÉPREUVE – non signée</strong>"));
    CHECK_FALSE(pageOf(theBrief()).html.contains("ÉPREUVE"));
}

TEST_CASE("what is for the desk alone is not in the page", "[publish]")
{
    Article article = theWholeStory();
    article.deskNote = u"NOTE-SECRETE"_s;
    article.slugline = u"MOT-INTERNE"_s;

    CHECK(pageOf(article) == pageOf(theWholeStory()));
    CHECK_FALSE(pageOf(article).html.contains("tonnage"));
}

TEST_CASE("a story of 600 words is under 15 kB, and 100 kB with style and script", "[publish]")
{
    const Page page = pageOf(aLongArticle(600));

    CHECK(page.html.size() < 15'000);
    qsizetype all = page.html.size();
    for (const PageFile &asset : page.assets)
        all += asset.bytes.size();
    CHECK(all < 100'000);
}

TEST_CASE("a picture that cannot be had ends the rendering", "[publish]")
{
    const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);

    const auto page = laidOut(theWholeStory(), anEdition(), theGazette(), *builtIn,
                              [](const Photo &) { return fail(Fault::Damaged, u"photo"_s); });

    REQUIRE_FALSE(page);
    CHECK(page.error() == Error{Fault::Damaged, u"photo"_s});
}

TEST_CASE("a site whose address, language or time zone is none is refused", "[publish]")
{
    const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);
    Site site = theGazette();
    site.address = u"javascript:alert(1)"_s;
    CHECK(laidOut(theBrief(), anEdition(), site, *builtIn, somePictures()).error().fault ==
          Fault::Malformed);

    site = theGazette();
    site.language = u"français"_s;
    CHECK(laidOut(theBrief(), anEdition(), site, *builtIn, somePictures()).error().fault ==
          Fault::Malformed);

    site = theGazette();
    site.timeZone = "Europe/Atlantide";
    CHECK(laidOut(theBrief(), anEdition(), site, *builtIn, somePictures()).error().fault ==
          Fault::Malformed);
}
