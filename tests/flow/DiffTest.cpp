#include "flow/Cli.h"

#include <QJsonArray>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// Saves the article's wire with one word for another.
void replace(const Cli &cli, const QString &who, const QString &id, const QByteArray &word,
             const QByteArray &by)
{
    const QByteArray wire = cli.run({u"show"_s, id, u"--format"_s, u"wire"_s}).out.toUtf8();
    REQUIRE(wire.contains(word));
    REQUIRE(cli.as(who, {u"save"_s, id, u"-"_s}, QByteArray(wire).replace(word, by)).exit == 0);
}

} // namespace

TEST_CASE("what changed is printed field by field, with the words", "[flow][cli]")
{
    const Cli cli;
    const QString id = cli.import(aWire());
    replace(cli, claire, id, "À Brest", "À Lorient");

    const Answer answer = cli.run({u"diff"_s, id});

    CHECK(answer.exit == 0);
    REQUIRE(answer.lines().size() == 2);
    CHECK(answer.lines()[0] == u"Headline"_s);
    CHECK(answer.lines()[1] ==
          u"    À [-Brest-]{+Lorient+}, le port se prépare à l’éolien en mer"_s);
}

TEST_CASE("two revisions compare as JSON for machines", "[flow][cli]")
{
    const Cli cli;
    const QString id = cli.import(aWire());
    replace(cli, claire, id, "À Brest", "À Lorient");
    replace(cli, claire, id, "2023", "2024");

    const Answer answer = cli.run({u"diff"_s, id, u"1"_s, u"2"_s, u"--json"_s});

    REQUIRE(answer.exit == 0);
    const QJsonObject json = answer.json();
    CHECK(json[u"schema"_s] == 1);
    CHECK(json[u"before"_s] == 1);
    CHECK(json[u"after"_s] == 2);
    const QJsonArray rows = json[u"differences"_s].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"field"_s] == u"headline"_s);
    CHECK(rows[0][u"change"_s] == u"changed"_s);
    CHECK(rows[0][u"stretches"_s][1][u"removed"_s] == u"Brest"_s);
    CHECK(rows[0][u"stretches"_s][2][u"added"_s] == u"Lorient"_s);
}

TEST_CASE("what changed since the sign-off, and since the author's version", "[flow][cli]")
{
    const Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    REQUIRE(cli.as(claire, {u"submit"_s, id}).exit == 0);
    replace(cli, hugo, id, "À Brest", "À Lorient");
    REQUIRE(cli.as(nadia, {u"diff"_s, id, u"bat"_s}).exit == 2);
    const QString signedId = cli.signedOff(aWire("Un second titre"));
    replace(cli, claire, signedId, "second", "deuxième");

    const Answer sinceAuthor = cli.run({u"diff"_s, id, u"author"_s});
    const Answer sinceSeal = cli.run({u"diff"_s, signedId, u"bat"_s});

    CHECK(sinceAuthor.exit == 0);
    CHECK(sinceAuthor.out.contains(u"[-Brest-]{+Lorient+}"_s));
    CHECK(sinceSeal.exit == 0);
    CHECK(sinceSeal.out.contains(u"Un [-second-]{+deuxième+} titre"_s));
}

TEST_CASE("revisions that say the same are no error, revisions that are not there are one",
          "[flow][cli]")
{
    const Cli cli;
    const QString id = cli.import(aWire());

    const Answer same = cli.run({u"diff"_s, id});
    CHECK(same.exit == 0);
    CHECK(same.out.isEmpty());
    CHECK_FALSE(same.err.isEmpty());
    CHECK(cli.run({u"diff"_s, id, u"1"_s, u"7"_s}).exit != 0);
    CHECK(cli.run({u"diff"_s, id, u"x"_s}).exit != 0);
    CHECK(cli.run({u"diff"_s, id, u"1"_s, u"1"_s, u"1"_s}).exit == 2);
}
