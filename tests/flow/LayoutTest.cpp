#include "base/AtomicFile.h"
#include "flow/Cli.h"

#include <QDir>

using namespace feuillet;
using namespace feuillet::test;

namespace {

QByteArray pageOf(const Cli &cli, const QString &id, const QStringList &more = {})
{
    const Answer made =
        cli.as(nadia, QStringList{u"publish"_s, id, u"--to"_s, cli.path(u"site"_s)} + more);
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
    return readFile(made.line()).value_or(QByteArray());
}

} // namespace

TEST_CASE("a story is shown as the command line says", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    CHECK(cli.run({u"layout"_s, id}).line() == u"article"_s);

    const Answer kept = cli.as(claire, {u"layout"_s, id, u"brief"_s});

    CHECK(kept.line().startsWith(u"ACK "_s));
    CHECK(cli.run({u"layout"_s, id}).line() == u"brief"_s);
    CHECK(cli.run({u"show"_s, id, u"--format"_s, u"html"_s})
              .out.contains(u"<body class=\"brief proof\""_s));
    CHECK(cli.as(claire, {u"layout"_s, id, u"poster"_s}).exit != 0);
}

TEST_CASE("another layout has to be signed again", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.signedOff(aWire());
    REQUIRE(cli.as(claire, {u"layout"_s, id, u"long-read"_s}).exit == 0);

    CHECK(cli.as(nadia, {u"publish"_s, id, u"--to"_s, cli.path(u"site"_s)}).exit != 0);
}

TEST_CASE("a newsroom begins its own templates with the built-in ones", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString own = cli.path(u"ours"_s);
    const Answer copied = cli.run({u"template"_s, u"--to"_s, own});
    CHECK(copied.lines().contains(own + u"/long-read.mustache"_s));
    REQUIRE(writeFile(own + u"/article.mustache"_s, "{{> head}}\n<p>Ours</p>"));
    CHECK(cli.run({u"template"_s, u"--to"_s, own}).lines().isEmpty());

    CHECK(cli.run({u"template"_s, own}).line() == own);

    const QString id = cli.signedOff(aWire());
    CHECK(pageOf(cli, id).endsWith("<p>Ours</p>"));
    CHECK(cli.run({u"template"_s, u"--built-in"_s}).exit == 0);
    CHECK(pageOf(cli, id).endsWith("</html>\n"));
    CHECK(pageOf(cli, id, {u"--template"_s, own}).endsWith("<p>Ours</p>"));
}

TEST_CASE("a broken template is told with its place, and nothing goes out", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString own = cli.path(u"ours"_s);
    REQUIRE(writeFile(own + u"/article.mustache"_s, "<p>\n{{#title}}"));
    const QString id = cli.signedOff(aWire());

    const Answer refused =
        cli.as(nadia, {u"publish"_s, id, u"--to"_s, cli.path(u"site"_s), u"--template"_s, own});

    CHECK(refused.exit != 0);
    CHECK(refused.err.contains(u"article.mustache has a fault at line 2, column 1"_s));
    CHECK_FALSE(QDir(cli.path(u"site"_s)).exists());
    CHECK(cli.run({u"template"_s, own}).exit != 0);
}

TEST_CASE("the identity of a site goes to another desk as one file", "[flow][cli]")
{
    Cli here;
    REQUIRE(here.run({u"site"_s, u"--name"_s, u"La Gazette"_s, u"--address"_s,
                      u"https://gazette.example"_s})
                .exit == 0);
    const QString file = here.file(u"site.json"_s, here.run({u"site"_s, u"--json"_s}).out.toUtf8());

    Cli there;
    REQUIRE(there.run({u"site"_s, u"--import"_s, file}).exit == 0);

    CHECK(there.run({u"site"_s, u"--json"_s}).out == here.run({u"site"_s, u"--json"_s}).out);
    CHECK(there.run({u"site"_s, u"--import"_s, there.file(u"x.json"_s, "{}")}).exit != 0);
    CHECK(there.run({u"site"_s, u"--address"_s, u"javascript:alert(1)"_s}).exit != 0);
    CHECK(there.run({u"site"_s}).line() == u"La Gazette\thttps://gazette.example"_s);
}
