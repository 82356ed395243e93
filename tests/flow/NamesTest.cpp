#include "flow/Cli.h"
#include "flow/PageChecks.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QStringList entriesOf(const Cli &cli)
{
    QStringList lines = cli.run({u"names"_s, u"list"_s}).lines();
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

TEST_CASE("names are added, listed and removed", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();

    CHECK(cli.as(hugo,
                 {u"names"_s, u"add"_s, u"Zelbensky"_s, u"--kind"_s, u"person"_s, u"--refuse"_s,
                  u"Zelbenski"_s, u"--refuse"_s, u"Zelbenskyi"_s, u"--function"_s, u"président"_s})
              .exit == 0);
    CHECK(cli.as(hugo, {u"names"_s, u"add"_s, u"Klow"_s}).exit == 0);
    CHECK(entriesOf(cli) ==
          QStringList{u"word; Klow"_s, u"person; Zelbensky; Zelbenski | Zelbenskyi; président"_s});

    CHECK(cli.as(hugo, {u"names"_s, u"add"_s, u"Zelbenski"_s}).exit == 4);
    CHECK(cli.as(hugo, {u"names"_s, u"add"_s, u"Klow"_s, u"--kind"_s, u"town"_s}).exit == 2);
    CHECK(cli.as(hugo, {u"names"_s, u"remove"_s, u"Klow"_s}).exit == 0);
    CHECK(cli.as(hugo, {u"names"_s, u"remove"_s, u"Klow"_s}).exit == 2);
    CHECK(entriesOf(cli).size() == 1);
}

TEST_CASE("a file of names goes from desk to desk, a broken one changes nothing", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString names = cli.file(u"noms.txt"_s, "lieu; Klow; Klov\npersonne; Zelbensky\n");
    CHECK(cli.as(hugo, {u"names"_s, u"import"_s, names}).exit == 0);
    CHECK(cli.run({u"names"_s, u"export"_s, cli.path(u"sortie.txt"_s)}).exit == 0);

    Cli other;
    other.declareEverybody();
    CHECK(other.as(hugo, {u"names"_s, u"import"_s, u"-"_s}, bytesOf(cli.path(u"sortie.txt"_s)))
              .exit == 0);
    CHECK(entriesOf(other) == entriesOf(cli));

    const Answer broken =
        cli.as(hugo, {u"names"_s, u"import"_s, cli.file(u"faux.txt"_s, "lieu; Un\nville; Deux")});
    CHECK(broken.exit == 3);
    CHECK(broken.err.contains(u"faux.txt:2"_s));
    CHECK(entriesOf(cli).size() == 2);
    CHECK(cli.as(hugo, {u"names"_s, u"import"_s, cli.path(u"nothing.txt"_s)}).exit == 3);
    CHECK(cli.run({u"names"_s}).exit == 2);
}

TEST_CASE("names of signed articles are proposed", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    cli.signedOff(aWire("Klowburg répond à Klowburg"));

    const QStringList proposed = cli.run({u"names"_s, u"learn"_s}).lines();

    CHECK(proposed.contains(u"2\tplace\tKlowburg"_s));
    CHECK(cli.as(hugo, {u"names"_s, u"add"_s, u"Klowburg"_s}).exit == 0);
    CHECK_FALSE(cli.run({u"names"_s, u"learn"_s}).out.contains(u"Klowburg"_s));
}
