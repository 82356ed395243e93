#include "core/desk/Newsroom.h"
#include "flow/Cli.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace feuillet;
using namespace feuillet::test;

namespace {

int backupsOfKind(const Cli &cli, const QString &kind)
{
    return static_cast<int>(cli.run({u"backups"_s}).lines().filter(u'\t' + kind + u'\t').size());
}

QString headline(const Cli &cli, const QString &id)
{
    return cli.article(id).headline;
}

} // namespace

TEST_CASE("a desk is backed up and restored from the command line", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire("Avant"));
    const QString copy = cli.path(u"copie.sqlite"_s);

    CHECK(cli.run({u"backup"_s, copy}).line() == copy);
    const Answer kept = cli.run({u"backup"_s});
    CHECK(QFile::exists(kept.line()));
    CHECK(backupsOfKind(cli, u"asked"_s) == 1);
    REQUIRE(cli.as(claire, {u"save"_s, id, u"-"_s}, aWire("Après")).exit == 0);

    const Answer restored = cli.run({u"restore"_s, copy});
    CHECK(restored.exit == 0);
    CHECK(headline(cli, id) == u"Avant"_s);
    CHECK(cli.run({u"verify"_s}).exit == 0);
    CHECK(backupsOfKind(cli, u"beforeRestore"_s) == 1);

    REQUIRE(cli.run({u"restore"_s, restored.err.section(u": "_s, -1).trimmed()}).exit == 0);
    CHECK(headline(cli, id) == u"Après"_s);
}

TEST_CASE("the first command of a day backs the desk up beside", "[flow][cli]")
{
    Cli cli;
    cli.import(aWire());
    cli.run({u"list"_s});
    cli.run({u"list"_s});

    CHECK(backupsOfKind(cli, u"daily"_s) == 1);
    CHECK(cli.run({u"backups"_s, u"--json"_s}).json()[u"backups"_s].toArray().size() == 1);
}

TEST_CASE("a daily backup that cannot be made is told, and nothing else fails for it",
          "[flow][cli]")
{
    Cli cli;
    cli.file(u"data/backups"_s, "a file where the folder should be");

    const Answer answer = cli.as(claire, {u"import"_s, u"-"_s}, aWire());

    CHECK(answer.exit == 0);
    CHECK(answer.err.contains(u"daily backup"_s));
}

TEST_CASE("nothing is restored over a desk that somebody has open", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    const QString copy = cli.path(u"copie.sqlite"_s);
    REQUIRE(cli.run({u"backup"_s, copy}).exit == 0);
    const auto open = must(Database::open(cli.data()));

    const Answer answer = cli.run({u"restore"_s, copy});

    CHECK(answer.exit == 4);
    CHECK(answer.err.contains(u"Close it"_s));
    CHECK(backupsOfKind(cli, u"beforeRestore"_s) == 0);
}

TEST_CASE("a backup never takes the place of the store itself", "[flow][cli]")
{
    Cli cli;
    cli.import(aWire());

    CHECK(cli.run({u"backup"_s, cli.data() + u"/feuillet.sqlite"_s}).exit == 3);
    CHECK(cli.run({u"backup"_s, cli.data() + u"/feuillet.sqlite-wal"_s}).exit == 3);
    CHECK(cli.run({u"verify"_s}).exit == 0);
}

TEST_CASE("a backup that is damaged or absent is told and changes nothing", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());

    CHECK(cli.run({u"restore"_s, cli.file(u"copie"_s, QByteArray(9000, 'x'))}).exit == 5);
    CHECK(cli.run({u"restore"_s, cli.path(u"absent"_s)}).exit == 3);
    CHECK(cli.run({u"restore"_s, cli.file(u"vide"_s, {})}).exit == 3);
    CHECK(cli.run({u"show"_s, id}).exit == 0);

    Cli nowhere;
    CHECK(nowhere.run({u"backup"_s}).exit == 3);
    CHECK_FALSE(QFile::exists(nowhere.data()));
}

TEST_CASE("a draft is discarded, listed, and brought back", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    Article typed = cli.article(id);
    typed.headline = u"Ce qui fut écarté"_s;
    {
        const auto database = must(Database::open(cli.data()));
        const auto person = must(PeopleStore(*database).byName(claire));
        must(DraftStore(*database).keep({*ArticleId::parse(id), person.id, 1, typed, noon, 0, {}}));
    }
    REQUIRE(cli.as(claire, {u"discard"_s, id}).exit == 0);
    CHECK(cli.run({u"drafts"_s}).out.isEmpty());
    CHECK(cli.run({u"drafts"_s, u"--discarded"_s}).line().endsWith(typed.headline));

    CHECK(cli.as(claire, {u"recover"_s, id, u"--discarded"_s}).out == u"ACK %1 2\n"_s.arg(id));
    CHECK(headline(cli, id) == typed.headline);
    CHECK(cli.as(claire, {u"recover"_s, id, u"--discarded"_s}).exit == 2);
}
