#include "flow/Cli.h"
#include "flow/PageChecks.h"
#include "ingest/Sample.h"

#include <QJsonArray>

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("the command line takes a wire to a signed page", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString site = cli.path(u"site"_s);

    const Answer imported = cli.as(claire, {u"import"_s, cli.file(u"depeche.txt"_s, sampleWire())});
    REQUIRE(imported.exit == 0);
    REQUIRE(imported.lines().size() == 1);
    CHECK(imported.err.contains(u"crosshead"_s));
    const QString id = imported.line();

    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 0);
    CHECK(cli.as(claire, {u"sign"_s, id}).exit == 4);
    CHECK(cli.as(nadia, {u"publish"_s, id, u"--to"_s, site}).exit == 4);
    CHECK(filesIn(site) == 0);
    CHECK(cli.as(hugo, {u"sign"_s, id}).exit == 0);
    const Answer published = cli.as(nadia, {u"publish"_s, id, u"--to"_s, site});

    REQUIRE(published.exit == 0);
    REQUIRE(published.lines().size() == 1);
    checkHolds(bytesOf(published.line()), cli.article(id));
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"published"_s}).line().startsWith(id));
    CHECK(cli.run({u"verify"_s}).exit == 0);
}

TEST_CASE("the command line tells the history of an article", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    REQUIRE(cli.as(claire, {u"submit"_s, id}).exit == 0);
    REQUIRE(cli.as(hugo, {u"return"_s, id, u"--note"_s, u"Vérifier les noms."_s}).exit == 0);
    REQUIRE(cli.as(claire, {u"submit"_s, id}).exit == 0);
    REQUIRE(cli.as(hugo, {u"sign"_s, id}).exit == 0);

    const QStringList told = cli.run({u"history"_s, id}).lines();
    REQUIRE(told.size() == 6);
    CHECK(told[0].endsWith(u"  Claire Morel received the text."_s));
    CHECK(told[2].endsWith(u"Hugo Lenoir returned the text to its author."_s));
    CHECK(told[3].trimmed() == u"Vérifier les noms."_s);
    CHECK(told[5].endsWith(u"Hugo Lenoir signed version 1 off."_s));

    const QJsonObject json = cli.run({u"history"_s, id, u"--json"_s}).json();
    CHECK(json[u"schema"_s] == 1);
    const QJsonArray history = json[u"history"_s].toArray();
    REQUIRE(history.size() == 5);
    CHECK(history[2][u"note"_s] == u"Vérifier les noms."_s);
    CHECK(history[4][u"what"_s] == u"seal"_s);
    CHECK(cli.run({u"history"_s, u"zzzz"_s}).exit != 0);
}

TEST_CASE("the built-in sample is imported without a file", "[flow][cli]")
{
    Cli cli;

    const Answer answer = cli.as(claire, {u"import"_s, u"--sample"_s});

    CHECK(answer.exit == 0);
    CHECK(answer.lines().size() == 1);
    CHECK(answer.err.contains(claire)); // who was not known is declared, aloud
    CHECK(cli.run({u"people"_s, u"list"_s}).line() == claire + u"\tCM\tjournalist"_s);
}

TEST_CASE("a changed character voids the sign-off, and a new one lets the text out again",
          "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString site = cli.path(u"site"_s);
    const QString id = cli.signedOff(aWire());
    const QByteArray wire = cli.run({u"show"_s, id, u"--format"_s, u"wire"_s}).out.toUtf8();

    const Answer saved =
        cli.as(claire, {u"save"_s, id, u"-"_s}, QByteArray(wire).replace("2023", "2024"));
    CHECK(saved.exit == 0);
    CHECK(saved.out == u"ACK %1 2\n"_s.arg(id));

    CHECK(cli.run({u"list"_s, u"--json"_s}).json()[u"articles"_s][0][u"seal"_s] == u"void"_s);
    CHECK(cli.run({u"list"_s}).line().split(u'\t').value(3) == u"void"_s);
    CHECK(cli.as(nadia, {u"publish"_s, id, u"--to"_s, site}).exit == 4);
    CHECK(filesIn(site) == 0);
    CHECK(cli.as(hugo, {u"sign"_s, id}).exit == 0);
    CHECK(cli.as(nadia, {u"publish"_s, id, u"--to"_s, site}).exit == 0);
    CHECK(filesIn(site) > 0);
}

TEST_CASE("an article comes out as wire, JSON, text and page, and goes back in unchanged",
          "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const auto shown = [&](const QString &format) {
        const Answer answer = cli.run({u"show"_s, id, u"--format"_s, format});
        CHECK(answer.exit == 0);
        return answer.out;
    };

    CHECK(cli.run({u"show"_s, id}).out == shown(u"text"_s));
    CHECK(shown(u"text"_s).contains(u"220\u202F000 mètres"_s));
    checkHolds(shown(u"html"_s).toUtf8(), cli.article(id));
    for (const auto &format : {u"wire"_s, u"json"_s}) {
        const Answer again =
            cli.as(claire, {u"save"_s, id, u"-"_s, u"--format"_s, format}, shown(format).toUtf8());
        CHECK(again.out == u"ACK %1 1\n"_s.arg(id)); // nothing new, so no revision
    }
    CHECK(cli.run({u"show"_s, id, u"--format"_s, u"pdf"_s}).exit == 2);
}

TEST_CASE("each revision can be shown, and one that is not there is a wrong name", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const QByteArray wire = cli.run({u"show"_s, id, u"--format"_s, u"wire"_s}).out.toUtf8();
    REQUIRE(
        cli.as(claire, {u"save"_s, id, u"-"_s}, QByteArray(wire).replace("2023", "2024")).exit ==
        0);

    CHECK(cli.run({u"show"_s, id, u"--revision"_s, u"1"_s}).out.contains(u"2023"_s));
    CHECK(cli.run({u"show"_s, id, u"--revision"_s, u"2"_s}).out.contains(u"2024"_s));
    CHECK(cli.run({u"show"_s, id, u"--revision"_s, u"3"_s}).exit == 2);
    CHECK(cli.run({u"show"_s, id, u"--revision"_s, u"zero"_s}).exit == 2);
}

TEST_CASE("a save from an older revision is refused and the newer text stays", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const QByteArray wire = cli.run({u"show"_s, id, u"--format"_s, u"wire"_s}).out.toUtf8();
    const auto over = [&](const QString &base, const QByteArray &year) {
        return cli.as(claire, {u"save"_s, id, u"-"_s, u"--base"_s, base},
                      QByteArray(wire).replace("2023", year));
    };
    REQUIRE(over(u"1"_s, "2024").exit == 0);

    const Answer late = over(u"1"_s, "2025");

    CHECK(late.exit == 4);
    CHECK(late.out.isEmpty());
    CHECK(cli.run({u"show"_s, id}).out.contains(u"2024"_s));
}

TEST_CASE("an article is returned with a note, shelved and taken back", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    REQUIRE(cli.as(claire, {u"submit"_s, id}).exit == 0);

    CHECK(cli.as(hugo, {u"return"_s, id}).exit == 4);
    CHECK(cli.as(hugo, {u"return"_s, id, u"--note"_s, u"Sourcer le chiffre."_s}).exit == 0);
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"returned"_s}).lines().size() == 1);
    CHECK(cli.as(claire, {u"shelve"_s, id}).exit == 0);
    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 4);
    CHECK(cli.as(claire, {u"unshelve"_s, id}).exit == 0);
    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 0);
}

TEST_CASE("a search answers lines or JSON, newest first", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    cli.import(aWire("Une autre histoire à Lorient"));

    CHECK(cli.run({u"search"_s, u"prepare"_s, u"EOLIEN"_s}).line().startsWith(id));
    const auto hits = cli.run({u"search"_s, u"peche"_s, u"--json"_s}).json()[u"hits"_s].toArray();
    CHECK(hits.size() == 2);
    CHECK(hits.first()[u"matches"_s].toArray().size() > 0);
    const Answer none = cli.run({u"search"_s, u"introuvable"_s});
    CHECK(none.exit == 0);
    CHECK(none.out.isEmpty());
}

TEST_CASE("a check tells line, column, word and suggestions, and answers 1", "[flow][cli]")
{
    Cli cli;
    const QString clean = cli.file(u"juste.txt"_s, "Le conseil se réunit lundi.\n");
    const QString faulty =
        cli.file(u"faux.txt"_s, "Un 👩‍🚀 arrive.\n\nLe conseil a dicidé lundi.\n");

    CHECK(Cli::bare({u"check"_s, clean}).exit == 0);
    const Answer answer = cli.run({u"check"_s, faulty});
    CHECK(answer.exit == 1);
    REQUIRE(answer.lines().size() == 1);
    CHECK(answer.line().startsWith(u"3:14 dicidé "_s));
    CHECK(answer.line().contains(u"décidé"_s));

    const Answer both = cli.run({u"check"_s, clean, faulty, u"--json"_s, u"--no-grammar"_s});
    CHECK(both.exit == 1);
    const auto finding = both.json()[u"findings"_s][0];
    CHECK(finding[u"input"_s] == faulty);
    CHECK(finding[u"line"_s] == 3);
    CHECK(finding[u"text"_s] == u"dicidé"_s);
    CHECK(finding[u"length"_s] == 6);
    CHECK(finding[u"kind"_s] == u"spelling"_s);
    CHECK(finding[u"confidence"_s] == u"certain"_s);
    CHECK(finding[u"rule"_s] == u"spelling.unknown"_s);
    CHECK(finding[u"message"_s].toString().contains(u"dicidé"_s));
    CHECK(finding[u"replacements"_s].toArray().contains(u"décidé"_s));
    CHECK(cli.run({u"check"_s, u"-"_s}, "Le conseil a dicid\xE9.")
              .line()
              .startsWith(u"1:14 dicidé"_s));
}

TEST_CASE("typo prints the text set right in the style that is asked for", "[flow][cli]")
{
    Cli cli;
    const QString file = cli.file(u"brut.txt"_s, "L'eau : 10.000 m3...\r\n\tOui ?\n");
    const Answer answer = Cli::bare({u"typo"_s, file});
    CHECK(answer.exit == 0);
    CHECK(answer.out == u"L’eau\u00A0: 10\u202F000\u00A0m³…\r\n\tOui\u202F?\n"_s);
    CHECK(cli.run({u"typo"_s, u"-"_s}, answer.out.toUtf8()).out == answer.out);
    CHECK(cli.run({u"typo"_s, u"-"_s, u"--style"_s, u"fil-afp"_s}, "L'eau : 10.000").out ==
          u"L'eau : 10.000"_s);
    CHECK(Cli::bare({u"typo"_s, u"--list"_s}).lines().size() == 6);
    CHECK(Cli::bare({u"typo"_s, file, u"--style"_s, u"gothique"_s}).exit == 2);
    CHECK(Cli::bare({u"typo"_s}).exit == 2);
    CHECK(Cli::bare({u"typo"_s, file + u"x"_s}).exit == 3);
}

TEST_CASE("what is found in an article stands where its text is printed", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire("Le conseil a dicidé à Brest"));

    const Answer answer = cli.run({u"check"_s, id});

    CHECK(answer.exit == 1);
    const QStringList place = answer.line().section(u' ', 0, 0).split(u':');
    REQUIRE(place.size() == 2);
    const QString line = cli.run({u"show"_s, id}).out.split(u'\n').value(place[0].toInt() - 1);
    CHECK(line.mid(place[1].toInt() - 1).startsWith(answer.line().section(u' ', 1, 1)));
}

TEST_CASE("a proof is written whatever the stage, and the article stays where it is", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const Answer proof =
        cli.as(claire, {u"publish"_s, id, u"--proof"_s, u"--to"_s, cli.path(u"site"_s)});

    CHECK(proof.exit == 0);
    checkHolds(bytesOf(proof.line()), cli.article(id));
    CHECK(bytesOf(proof.line()).contains("noindex"));
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"draft"_s}).lines().size() == 1);
}

TEST_CASE("everything that is signed is published at once, what is refused aside", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString site = cli.path(u"site"_s);
    cli.signedOff(aWire("Le premier titre"));
    const QString twin = cli.signedOff(aWire("Le premier titre"));
    cli.signedOff(aWire("Le second titre"));

    const Answer answer = cli.as(nadia, {u"publish"_s, u"--all-signed"_s, u"--to"_s, site});

    CHECK(answer.exit == 4); // two stories cannot have one address
    CHECK(answer.lines().size() == 2);
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"published"_s}).lines().size() == 2);
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"signed"_s}).lines().size() == 1);
    CHECK(cli.as(nadia, {u"publish"_s, twin, u"--all-signed"_s, u"--to"_s, site}).exit == 2);
    CHECK(cli.as(nadia, {u"publish"_s, u"--to"_s, site}).exit == 2);
    CHECK(cli.as(nadia, {u"publish"_s, twin}).exit == 2);
}

TEST_CASE("roles may be repeated, listed and French, and a name is declared once", "[flow][cli]")
{
    Cli cli;
    CHECK(cli.run({u"people"_s, u"add"_s, u"Ève Morvan"_s, u"--role"_s, u"journaliste,SR"_s,
                   u"--role"_s, u"chief"_s})
              .exit == 0);
    CHECK(cli.run({u"people"_s, u"list"_s}).line() ==
          u"Ève Morvan\tÈM\tjournalist,copyEditor,chief"_s);

    CHECK(cli.run({u"people"_s, u"add"_s, u"ÈVE MORVAN"_s, u"--role"_s, u"chief"_s}).exit == 4);
    CHECK(cli.run({u"people"_s, u"add"_s, u"Autre"_s}).exit == 2);
    CHECK(cli.run({u"people"_s, u"add"_s, u"Autre"_s, u"--role"_s, u"pigeon"_s}).exit == 2);
    CHECK(cli.run({u"people"_s, u"list"_s}).lines().size() == 1);
}

TEST_CASE("the desk's only person need not say who they are", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());

    CHECK(cli.run({u"submit"_s, id}).exit == 0);
    CHECK(cli.as(u"Personne"_s, {u"shelve"_s, id}).exit == 4);
    CHECK(cli.as(u"Personne"_s, {u"list"_s}).exit == 4);
}

TEST_CASE("the newspaper's name and address are set, answered and on the pages", "[flow][cli]")
{
    Cli cli;
    const QString address = u"https://gazette.example"_s;

    CHECK(cli.run({u"site"_s}).exit == 3); // no desk yet
    CHECK(
        cli.run({u"site"_s, u"--name"_s, u"La Gazette du Large"_s, u"--address"_s, address}).exit ==
        0);
    CHECK(cli.run({u"site"_s}).line() == u"La Gazette du Large\t"_s + address);

    const QString id = cli.import(aWire());
    CHECK(
        cli.run({u"show"_s, id, u"--format"_s, u"html"_s}).out.contains(u"La Gazette du Large"_s));
}
