#include "publish/site/SitePlan.h"
#include "base/AtomicFile.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

const Site gazette{
    .name = u"La Gazette & Cie"_s, .address = u"https://gazette.example"_s, .publisher = {}};

const Templates &templates()
{
    static const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);
    return *builtIn;
}

// The later the number, the newer the story.
SiteStory story(int number, const QString &rubric = u"Sport"_s)
{
    SiteStory one{.address = u"sport/article-%1"_s.arg(number),
                  .rubric = rubric,
                  .kicker = u"Voile"_s,
                  .title = u"Article <%1> & \"suite\""_s.arg(number),
                  .summary = u"Le chapô de %1."_s.arg(number),
                  .language = u"fr-FR"_s,
                  .publishedAt =
                      QDateTime::fromSecsSinceEpoch(1'700'000'000 + 3600LL * number, Qt::UTC)};
    one.mark = QByteArray::number(number);
    return one;
}

QList<SiteStory> stories(int count)
{
    QList<SiteStory> list;
    for (int number = 0; number < count; ++number)
        list << story(number);
    return list;
}

using Marks = QMap<QString, QByteArray>;

Marks marksOf(const QList<SiteStory> &list, const Site &site = gazette)
{
    Marks marks;
    for (const PlannedFile &file : plannedFiles(list, site, templates()))
        marks.insert(file.path, file.mark);
    return marks;
}

QMap<QString, QByteArray> filesOf(const QList<SiteStory> &list, const Site &site = gazette)
{
    QMap<QString, QByteArray> files;
    for (const PlannedFile &file : plannedFiles(list, site, templates())) {
        const auto bytes = file.make();
        REQUIRE(bytes);
        files.insert(file.path, *bytes);
    }
    return files;
}

QStringList differing(const Marks &a, const Marks &b)
{
    QStringList paths;
    for (auto mark = b.cbegin(); mark != b.cend(); ++mark)
        if (a.value(mark.key()) != *mark)
            paths << mark.key();
    return paths;
}

int articlesOn(const QByteArray &html)
{
    return static_cast<int>(html.count("<article"));
}

} // namespace

TEST_CASE("every story is on exactly one page of the front, the newest first", "[publish][site]")
{
    for (const int count : {0, 1, 5, 6, 47, 48, 49, 72, 200}) {
        const auto files = filesOf(stories(count));
        int shown = 0;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            if (!file.key().contains(u'/') && file.key().startsWith(u"index"_s))
                shown += articlesOn(*file);
        CHECK(shown == count);
        if (count > 0)
            CHECK(files[u"index.html"_s].indexOf("article-" + QByteArray::number(count - 1) + "/") >
                  0);
        CHECK(articlesOn(files[u"index.html"_s]) < 2 * storiesOnFront);
    }
}

TEST_CASE("pages lead from the newest to the oldest and back", "[publish][site]")
{
    const auto files = filesOf(stories(100));
    QStringList seen;
    QString page = u"index.html"_s;
    static const QRegularExpression older(u"<link rel=\"next\" href=\"([^\"]+)\">"_s);
    while (!page.isEmpty() && !seen.contains(page)) {
        REQUIRE(files.contains(page));
        if (!seen.isEmpty())
            CHECK(files[page].contains("<link rel=\"prev\" href=\"" + seen.last().toUtf8() + '"'));
        seen << page;
        page = older.match(QString::fromUtf8(files[page])).captured(1);
    }
    CHECK(seen ==
          QStringList{u"index.html"_s, u"index-3.html"_s, u"index-2.html"_s, u"index-1.html"_s});
}

TEST_CASE("a new story changes the newest pages alone", "[publish][site]")
{
    const auto before = marksOf(stories(300));

    const QStringList changed = differing(before, marksOf(stories(301)));

    CHECK(changed.contains(u"index.html"_s));
    CHECK(changed.contains(u"sport/rss.xml"_s));
    for (const QString &path : changed)
        CHECK_FALSE(path.contains(u"index-1.html"_s));
    CHECK(changed.size() <= 12);
}

TEST_CASE("equal marks are equal bytes, and another byte has another mark", "[publish][site]")
{
    auto list = stories(60);
    const auto marks = marksOf(list);
    const auto files = filesOf(list);
    std::ranges::reverse(list);
    CHECK(marksOf(list) == marks);
    CHECK(filesOf(list) == files);

    list[30].title = u"Autrement"_s;
    list[30].mark = "another";
    const auto after = marksOf(list);
    const auto others = filesOf(list);
    for (const QString &path : files.keys())
        if (files[path] != others.value(path))
            CHECK(marks[path] != after.value(path));
    Site renamed = gazette;
    renamed.name = u"Le Large"_s;
    const auto anew = marksOf(list, renamed);
    for (const QString &path : anew.keys())
        CHECK((path.startsWith(u"assets/"_s) || anew[path] != after.value(path)));
}

TEST_CASE("fronts are well nested, labelled, and run no script", "[publish][site]")
{
    auto list = stories(60);
    list[59].pictures = {{u"sport/article-59/photo-1-480.jpg"_s, {480, 320}},
                         {u"sport/article-59/photo-1-800.jpg"_s, {800, 533}}};
    const auto files = filesOf(list);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(u".html"_s))
            continue;
        CAPTURE(file.key().toStdString());
        CHECK(file->count("<h1") == 1);
        CHECK_FALSE(file->contains("<script"));
        CHECK(file->contains("Content-Security-Policy"));
        CHECK(file->contains("default-src 'none'"));
        CHECK_FALSE(file->contains("<1>"));
    }
    const QByteArray front = files[u"index.html"_s];
    CHECK(front.contains("La Gazette &amp; Cie"));
    CHECK(front.contains("srcset=\"sport/article-59/photo-1-480.jpg 480w, "));
    CHECK(files[u"sport/index.html"_s].contains("src=\"../sport/article-59/photo-1-480.jpg\""));
    CHECK(files[u"sport/index.html"_s].contains("aria-current=\"page\""));
}

TEST_CASE("feeds and sitemaps are well formed, and say what was corrected", "[publish][site]")
{
    auto list = stories(80);
    list[79].modifiedAt = list[79].publishedAt.addSecs(60);
    const auto files = filesOf(list);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(u".xml"_s))
            continue;
        QXmlStreamReader reader(*file);
        while (!reader.atEnd())
            reader.readNext();
        CAPTURE(file.key().toStdString(), reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }
    CHECK(files[u"rss.xml"_s].count("<item>") == storiesInFeed);
    CHECK(files[u"rss.xml"_s].count("dcterms:modified>") == 2);
    const QByteArray changed = list[79].modifiedAt.toString(Qt::ISODate).toUtf8();
    for (const auto &path : {u"atom.xml"_s, u"news-sitemap.xml"_s, u"sitemap.xml"_s})
        CHECK(files[path].contains(changed));
}

TEST_CASE("the news are of two days before the newest story, and a thousand at most",
          "[publish][site]")
{
    CHECK(filesOf(stories(100))[u"news-sitemap.xml"_s].count("<url>") == 49);
    auto dense = stories(1200);
    for (SiteStory &one : dense)
        one.publishedAt = dense.first().publishedAt;
    CHECK(filesOf(dense)[u"news-sitemap.xml"_s].count("<url>") == 1000);
}

TEST_CASE("without an address there are fronts, and nothing that needs whole addresses",
          "[publish][site]")
{
    Site nameless = gazette;
    nameless.address.clear();
    const auto files = filesOf(stories(3), nameless);

    CHECK(files.contains(u"index.html"_s));
    CHECK_FALSE(files[u"index.html"_s].contains("rss.xml"));
    CHECK_FALSE(files.contains(u"rss.xml"_s));
    CHECK_FALSE(files.contains(u"sitemap.xml"_s));
    CHECK_FALSE(files[u"robots.txt"_s].contains("Sitemap"));
}

TEST_CASE("a story without a rubric keeps its address from a rubric of that name",
          "[publish][site]")
{
    auto list = stories(2);
    list[0].address = u"sport"_s;
    list[0].rubric.clear();

    const auto files = filesOf(list);

    CHECK_FALSE(files.contains(u"sport/index.html"_s));
    CHECK_FALSE(files[u"index.html"_s].contains("href=\"sport/index.html\">Sport"));
}

// FEUILLET_FRONTS=DIR test_publish "[look]": fronts to be looked at in a browser.
TEST_CASE("fronts for the eye", "[.look]")
{
    const QString folder = qEnvironmentVariable("FEUILLET_FRONTS");
    const QStringList rubrics{u"Économie"_s, u"Sport"_s, u"Culture"_s, u"Société"_s, u"Monde"_s};
    const QStringList titles{
        u"À Brest, le port se prépare à l’éolien en mer"_s,
        u"La criée rouvre « à la force du poignet »"_s,
        u"Régate : trois équipages rennais en tête au large d’Ouessant"_s,
        u"Un phare classé cherche son gardien"_s,
        u"Budget : la région vote 1 200 millions d’euros, l’opposition quitte la salle"_s};
    auto list = stories(60);
    for (int at = 0; at < list.size(); ++at) {
        list[at].rubric = rubrics[at % 5];
        list[at].title = titles[at % 5];
        list[at].kicker = at % 3 ? u"Littoral"_s : QString();
        list[at].summary = u"Le port breton veut devenir la base de montage des futures fermes "
                           u"éoliennes. Les pêcheurs, eux, réclament un suivi indépendant."_s;
        if (at % 4 == 3)
            list[at].pictures = {{u"photo-480.jpg"_s, {480, 320}},
                                 {u"photo-800.jpg"_s, {800, 533}}};
    }
    list[58].modifiedAt = list[58].publishedAt.addSecs(7200);
    Site paper = gazette;
    paper.name = u"La Gazette du Large"_s;
    const auto files = filesOf(list, paper);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        REQUIRE(writeFile(folder + u'/' + file.key(), *file));
}
