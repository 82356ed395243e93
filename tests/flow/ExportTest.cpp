#include "article/Canonical.h"
#include "base/AtomicFile.h"
#include "flow/Cli.h"
#include "ingest/Wire.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QStringList exporting(const QString &id, const QString &format, const QString &to = u"-"_s)
{
    return {u"export"_s, id, u"--format"_s, format, u"--to"_s, to};
}

} // namespace

TEST_CASE("an article's file goes to another desk and comes back with the same text", "[flow][cli]")
{
    Cli here;
    here.declareEverybody();
    const QString id = here.import(aWire());
    const QString file = here.path(u"port.feuillet"_s);
    const Answer made = here.as(claire, exporting(id, u"feuillet"_s, file));
    CHECK(made.exit == 0);
    CHECK(made.line() == file);

    Cli there;
    there.declareEverybody();
    const Answer taken = there.as(claire, {u"import"_s, file});

    CHECK(taken.exit == 0);
    CHECK(digest(there.article(taken.line())) == digest(here.article(id)));
}

TEST_CASE("the wire text of an imported story comes back equal", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString first = cli.as(claire, exporting(cli.import(aWire()), u"wire"_s)).out;
    const QString again = cli.import(first.toUtf8());

    CHECK(cli.as(claire, exporting(again, u"wire"_s)).out == first);
    CHECK(canonicalBytes(cli.article(again)) == canonicalBytes(fromWire(first).article));
}

TEST_CASE("what readers could get needs a seal, working copies do not", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    const QString file = cli.path(u"copie"_s);

    for (const auto &format : {u"zip"_s, u"html"_s, u"ninjs"_s}) {
        CHECK(cli.as(nadia, exporting(id, format, file)).exit == 4);
        CHECK_FALSE(QFile::exists(file));
    }
    for (const auto &format : {u"feuillet"_s, u"wire"_s, u"text"_s, u"json"_s})
        CHECK(cli.as(nadia, exporting(id, format)).exit == 0);
}

TEST_CASE("a signed story leaves as HTML, as ninjs and as a page in a ZIP", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.signedOff(aWire());
    const QString file = cli.path(u"page.zip"_s);

    CHECK(cli.as(nadia, exporting(id, u"html"_s)).out.startsWith(u"<h1>À Brest"_s));
    CHECK(cli.as(nadia, exporting(id, u"ninjs"_s)).out.contains(u"\"pubStatus\": \"usable\""_s));
    CHECK(cli.as(nadia, exporting(id, u"zip"_s, file)).exit == 0);
    const auto zip = readFile(file);
    REQUIRE(zip);
    CHECK(zip->startsWith("PK"));
    CHECK(cli.as(nadia, exporting(id, u"zip"_s, file)).exit == 0);
    CHECK(readFile(file) == zip);
}

TEST_CASE("a format that there is not is told with those that there are", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    for (const auto &format : {u"docx"_s, u""_s}) {
        const Answer answer = cli.as(nadia, exporting(id, format));
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains(u"ninjs"_s));
    }
}
