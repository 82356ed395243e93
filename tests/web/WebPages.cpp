#include "base/AtomicFile.h"
#include "core/publish/ManyPages.h"
#include "core/publish/SamplePages.h"
#include "publish/site/SitePlan.h"
#include "publish/WritePage.h"

#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// What check.mjs reads in a browser, in the folder that FEUILLET_WEB_PAGES names.

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return qEnvironmentVariable("FEUILLET_WEB_PAGES");
}

QJsonArray writtenUsual()
{
    QJsonArray addresses;
    for (const SamplePage &sample : manyPages()) {
        REQUIRE(writePage(sample.page, folder() + u"/site"_s));
        addresses.append(sample.page.address);
    }
    return addresses;
}

QJsonArray writtenHostile()
{
    QJsonArray pages;
    const QStringList texts = hostileTexts();
    for (const SamplePage &sample : hostilePages()) {
        REQUIRE(writePage(sample.page, folder() + u"/hostile"_s));
        pages.append(
            QJsonObject{{u"address"_s, sample.page.address}, {u"text"_s, texts[pages.size()]}});
    }
    return pages;
}

// With the photo of one of the usual pages on every second one, and words that are hard to set.
SiteStory storyNumber(int number)
{
    static const QStringList rubrics{u"Sport"_s, u"Économie & mer"_s,
                                     u"Intercommunalités-et-territoires-maritimes"_s};
    SiteStory story{.address = u"rubrique/entier-article"_s,
                    .rubric = rubrics[number % rubrics.size()],
                    .kicker = u"Voile <légère> & large"_s,
                    .title = u"La régate n° %1 part « à l’heure », dit-on"_s.arg(number),
                    .summary = u"Le vent se lève, et la mer avec lui ; personne ne rentre."_s,
                    .publishedAt =
                        QDateTime::fromSecsSinceEpoch(1'700'000'000 + 3600LL * number, Qt::UTC)};
    if (number % 5 == 0)
        story.title = u"Anticonstitutionnellement"_s.repeated(5);
    if (number % 7 == 0)
        story.language = u"en-GB"_s;
    if (number % 4 == 0)
        story.modifiedAt = story.publishedAt.addDays(1);
    if (number % 2 == 1)
        story.pictures = {{u"rubrique/entier-article/photo-1-480.jpg"_s, {480, 320}}};
    story.alternative = u"Une grue devant un ciel du soir."_s;
    return story;
}

QList<SiteStory> stories(int count)
{
    QList<SiteStory> list;
    for (int number = 0; number < count; ++number)
        list << storyNumber(number);
    return list;
}

// In a folder below the host, as many a paper's site is.
Site paperAt(const QString &name)
{
    Site site = theGazette();
    site.address = u"https://gazette.example/"_s + name;
    return site;
}

// All that a reader opens around the pages of a site; its style sheets come with a page.
QJsonArray writtenFronts(const QString &name, const QList<SiteStory> &list, const Site &site)
{
    const auto templates = Templates::builtIn();
    REQUIRE(templates);
    REQUIRE(writePage(manyPages().first().page, folder() + u'/' + name));
    QJsonArray addresses;
    for (const PlannedFile &file : plannedFiles(list, site, *templates)) {
        const auto bytes = file.make();
        REQUIRE(bytes);
        const QString path = name + u'/' + file.path;
        REQUIRE(writeFile(folder() + u'/' + path, *bytes));
        if (path.endsWith(u".html"_s))
            addresses.append(path);
    }
    return addresses;
}

} // namespace

TEST_CASE("the pages for a browser", "[web]")
{
    REQUIRE_FALSE(folder().isEmpty());
    Site nameless;
    nameless.address = paperAt(u"nameless"_s).address;

    const QJsonObject all{{u"usual"_s, writtenUsual()},
                          {u"hostile"_s, writtenHostile()},
                          {u"fronts"_s, writtenFronts(u"site"_s, stories(80), paperAt(u"site"_s))},
                          {u"few"_s, writtenFronts(u"few"_s, stories(3), paperAt(u"few"_s))},
                          {u"none"_s, writtenFronts(u"none"_s, {}, paperAt(u"none"_s))},
                          {u"nameless"_s, writtenFronts(u"nameless"_s, stories(6), nameless)}};
    REQUIRE(writeFile(folder() + u"/pages.json"_s, QJsonDocument(all).toJson()));
}
