#include "flow/Cli.h"
#include "flow/PageChecks.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace feuillet;
using namespace feuillet::test;

namespace {

const QByteArray strict = R"({"feuillet": "proofing", "version": 1, "houseStyle": "suisse",
                              "silent": ["grammar"], "rules": {"spelling.unknown": "blocking"}})";

QJsonObject settingsOf(const Cli &cli)
{
    return QJsonDocument::fromJson(cli.run({u"proofing"_s, u"show"_s}).out.toUtf8()).object();
}

} // namespace

TEST_CASE("the settings of proofing go from desk to desk as one file", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    CHECK(settingsOf(cli)[u"houseStyle"_s] == u"presse"_s);

    CHECK(cli.as(hugo, {u"proofing"_s, u"import"_s, u"-"_s}, strict).exit == 0);
    CHECK(cli.run({u"proofing"_s, u"export"_s, cli.path(u"marche.json"_s)}).exit == 0);

    Cli other;
    other.declareEverybody();
    CHECK(other.as(claire, {u"proofing"_s, u"import"_s, cli.path(u"marche.json"_s)}).exit == 0);
    CHECK(other.run({u"proofing"_s, u"show"_s}).out ==
          other.run({u"proofing"_s, u"export"_s, u"-"_s}).out);
    CHECK(settingsOf(other)[u"houseStyle"_s] == u"suisse"_s);
    CHECK(settingsOf(other)[u"silent"_s].toArray() == QJsonArray{u"grammar"_s});
}

TEST_CASE("settings that cannot be read change nothing", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString before = cli.run({u"proofing"_s, u"show"_s}).out;

    const Answer loud =
        cli.as(hugo, {u"proofing"_s, u"import"_s,
                      cli.file(u"faux.json"_s, R"({"feuillet": "proofing", "version": 1,
                                                   "rules": {"slip.noun": "loud"}})")});
    CHECK(loud.exit == 3);
    CHECK(loud.err.contains(u"faux.json: slip.noun"_s));
    CHECK(cli.as(hugo, {u"proofing"_s, u"import"_s, cli.path(u"none.json"_s)}).exit == 3);
    CHECK(cli.as(u"Nobody"_s, {u"proofing"_s, u"import"_s, u"-"_s}, strict).exit == 4);
    CHECK(cli.run({u"proofing"_s}).exit == 2);
    CHECK(cli.run({u"proofing"_s, u"show"_s}).out == before);
}

TEST_CASE("a blocking finding keeps a text from being signed, and the refusal names it",
          "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    CHECK(cli.as(hugo, {u"proofing"_s, u"import"_s, u"-"_s}, strict).exit == 0);
    const QString id = cli.import(aWire("Le conseil a dicidé de fermer le pont"));
    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 0);

    const Answer refused = cli.as(hugo, {u"sign"_s, id});

    CHECK(refused.exit == 4);
    CHECK(refused.err.contains(u"dicidé"_s));
    INFO(refused.err.toStdString());
    CHECK(cli.as(hugo, {u"proofing"_s, u"import"_s, u"-"_s},
                 R"({"feuillet": "proofing", "version": 1})")
              .exit == 0);
    CHECK(cli.as(hugo, {u"sign"_s, id}).exit == 0);
}
