#include "publish/Templates.h"

#include "base/AtomicFile.h"
#include "core/publish/SamplePages.h"
#include "publish/check/PageFaults.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A newsroom's folder with these files.
Result<Templates> templatesWith(const QMap<QString, QByteArray> &files)
{
    const QTemporaryDir folder;
    for (auto file = files.begin(); file != files.end(); ++file)
        REQUIRE(writeFile(folder.filePath(file.key()), *file));
    return Templates::fromFolder(folder.path());
}

Page laidOutBy(const Templates &templates, Layout layout)
{
    Article article = theBrief();
    article.layout = layout;
    const auto page = laidOut(article, anEdition(), theGazette(), templates, somePictures());
    REQUIRE(page);
    return *page;
}

} // namespace

TEST_CASE("each story is laid out by the template of its layout", "[publish]")
{
    const auto own = templatesWith({{u"article.mustache"_s, "A {{title}}"},
                                    {u"long-read.mustache"_s, "L {{title}}"},
                                    {u"brief.mustache"_s, "B {{title}}"}});
    REQUIRE(own);

    CHECK(laidOutBy(*own, Layout::Article).html.startsWith("A Le bac"));
    CHECK(laidOutBy(*own, Layout::LongRead).html.startsWith("L Le bac"));
    CHECK(laidOutBy(*own, Layout::Brief).html.startsWith("B Le bac"));
}

TEST_CASE("a newsroom's own style takes the place of the built-in one, all else stays", "[publish]")
{
    const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);
    const auto own = templatesWith({{u"article.css"_s, "p{}"}, {u"own.woff2"_s, "font"}});
    REQUIRE(own);

    const Page page = laidOutBy(*own, Layout::Article);

    CHECK(page.html == laidOutBy(*builtIn, Layout::Article).html);
    CHECK(page.assets.contains(PageFile{u"assets/article.css"_s, "p{}"}));
    CHECK(page.assets.contains(PageFile{u"assets/own.woff2"_s, "font"}));
    CHECK(page.assets.size() == builtIn->assets().size() + 1);
}

TEST_CASE("a template may ask for another, its own or a built-in one", "[publish]")
{
    const auto own = templatesWith({{u"article.mustache"_s, "{{> head}}\n<p>{{> words}}</p>"},
                                    {u"words.mustache"_s, "{{#rubric}}no{{/rubric}}{{title}}\n"}});
    REQUIRE(own);

    const QByteArray html = laidOutBy(*own, Layout::Article).html;

    CHECK(html.startsWith("<!doctype html>"));
    CHECK(html.endsWith("</head>\n<p>Le bac de Lanvéoc reprend dimanche</p>"));
}

TEST_CASE("a broken template is told with its file, line and column", "[publish]")
{
    const auto [file, text, where] = GENERATE(table<QString, QByteArray, QString>({
        {u"article.mustache"_s, "<p>\n  {{#kickerHtml}}\n</p>", u"article.mustache:2:3: "_s},
        {u"article.mustache"_s, "<p>\n</p>{{/lede}}", u"article.mustache:2:5: "_s},
        {u"brief.mustache"_s, "<p>{{title</p>", u"brief.mustache:1:4: "_s},
        {u"brief.mustache"_s, "é\n\n {{> nobody}}", u"brief.mustache:3:2: {{> nobody}}"_s},
        {u"head.mustache"_s, "{{> head}}", u"head.mustache:1:1: {{> head}}"_s},
        {u"own.mustache"_s, "\n{{#a}}", u"own.mustache:2:1: "_s},
    }));

    const auto broken = templatesWith({{file, text}});

    REQUIRE_FALSE(broken);
    CHECK(broken.error().fault == Fault::Malformed);
    INFO(broken.error().detail.toStdString());
    CHECK(broken.error().detail.contains(where));
}

TEST_CASE("a folder without a template, a style or a script is unreadable", "[publish]")
{
    const QTemporaryDir empty;

    CHECK(Templates::fromFolder(empty.path()).error().fault == Fault::Unreadable);
    CHECK(Templates::fromFolder(empty.filePath(u"none"_s)).error().fault == Fault::Unreadable);
}

TEST_CASE("the built-in files are a folder that gives the same pages", "[publish]")
{
    const auto files = builtInTemplateFiles();
    REQUIRE(files);
    QMap<QString, QByteArray> copies;
    for (const PageFile &file : *files)
        copies.insert(file.path, file.bytes);

    const auto own = templatesWith(copies);

    REQUIRE(own);
    CHECK(laidOutBy(*own, Layout::LongRead) == laidOutBy(*Templates::builtIn(), Layout::LongRead));
}

TEST_CASE("a story's page leaves the style of fronts alone", "[publish]")
{
    const auto paths = [](const QList<PageFile> &files) {
        QStringList all;
        for (const PageFile &file : files)
            all << file.path;
        return all;
    };
    const auto builtIn = Templates::builtIn();
    REQUIRE(builtIn);

    CHECK_FALSE(paths(laidOutBy(*builtIn, Layout::Article).assets).contains(u"assets/front.css"_s));
    CHECK(paths(builtIn->frontAssets()) ==
          QStringList{u"assets/front.css"_s, u"assets/paper.css"_s});
}

TEST_CASE("what a page's values lack is looked for in the ground of all", "[publish]")
{
    const auto text = TemplateText::parse(u"t"_s, "{{name}}, {{place}}{{#none}}!{{/none}}");
    REQUIRE(text);
    const TemplateGround ground(
        {{"name"_L1, u"Gazette"_s}, {"place"_L1, u"Brest & Quimper"_s}, {"none"_L1, QString()}});

    CHECK(text->render({{"name"_L1, u"Anna"_s}}, ground) == "Anna, Brest &amp; Quimper");
    CHECK(text->render({}, ground) == "Gazette, Brest &amp; Quimper");
}

TEST_CASE("a template that is not there is told", "[publish]")
{
    CHECK(Templates::builtIn()->fill(u"front-of-nobody"_s, {}).error().fault == Fault::Unknown);
}
