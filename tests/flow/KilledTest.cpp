#include "core/desk/Newsroom.h"
#include "flow/Cli.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("what was acknowledged is there, though the program was killed at that moment",
          "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const QByteArray wire = cli.run({u"show"_s, id, u"--format"_s, u"wire"_s}).out.toUtf8();
    for (int round = 0; round < 20; ++round) {
        const QByteArray year = QByteArray::number(3000 + round);
        QProcess process;
        process.start(QStringLiteral(FEUILLET_CLI),
                      cli.given({u"--as"_s, claire, u"save"_s, id, u"-"_s}));
        REQUIRE(process.waitForStarted());
        process.write(QByteArray(wire).replace("2023", year));
        process.closeWriteChannel();
        REQUIRE(process.waitForReadyRead(60'000));
        process.kill();
        process.waitForFinished();

        CHECK(process.readAllStandardOutput().startsWith("ACK "));
        CHECK(cli.run({u"show"_s, id}).out.contains(QString::fromLatin1(year)));
    }
    CHECK(cli.run({u"verify"_s}).exit == 0);
}

TEST_CASE("a draft that a window left behind is listed and recovered", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    Article typed = cli.article(id);
    typed.headline = u"Ce que la fenêtre avait gardé"_s;
    {
        const auto database = must(Database::open(cli.data()));
        const auto person = must(PeopleStore(*database).byName(claire));
        must(DraftStore(*database).keep({*ArticleId::parse(id), person.id, 1, typed, noon, 0, {}}));
    }

    const Answer drafts = cli.run({u"drafts"_s});
    CHECK(drafts.line().startsWith(id + u'\t' + claire));
    CHECK(drafts.line().endsWith(typed.headline));
    CHECK(cli.run({u"drafts"_s, u"--json"_s}).json()[u"drafts"_s][0][u"id"_s] == id);
    CHECK(cli.run({u"submit"_s, id}).exit == 4); // not while something is unsaved

    CHECK(cli.as(claire, {u"recover"_s, id.left(6)}).out == u"ACK %1 2\n"_s.arg(id));
    CHECK(cli.article(id).headline == typed.headline);
    CHECK(cli.run({u"drafts"_s}).out.isEmpty());
}
