#include "article/Canonical.h"
#include "flow/Cli.h"
#include "flow/PageChecks.h"

#include <QJsonArray>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A published story; Denise is the chief.
struct Released : Cli
{
    QString site = path(u"site"_s);
    QString id;

    Released()
    {
        declareEverybody();
        CHECK(run({u"people"_s, u"add"_s, u"Denise Roux"_s, u"--role"_s, u"chief"_s}).exit == 0);
        id = signedOff(aWire());
        CHECK(print().exit == 0);
    }
    Answer print() { return as(nadia, {u"publish"_s, id, u"--to"_s, site}); }
};

} // namespace

TEST_CASE("a correction names the files to replace, and stands on the next page", "[flow][cli]")
{
    Released desk;
    const QString page = desk.print().line();

    const Answer announced =
        desk.as(hugo, {u"announce"_s, desk.id, u"--kind"_s, u"correction"_s, u"--text"_s,
                       u"Le parc compte 62 éoliennes."_s, u"--note"_s, u"lecteur"_s});

    CHECK(announced.exit == 0);
    CHECK(announced.err.contains(page));
    const auto told = desk.run({u"notices"_s, desk.id, u"--json"_s}).json();
    CHECK(told[u"notices"_s].toArray().size() == 1);
    CHECK(told[u"files"_s].toArray().size() == 1);
    CHECK(desk.print().exit == 0);
    CHECK(bytesOf(page).contains("62 éoliennes"));
    CHECK(desk.run({u"notices"_s, desk.id, u"--json"_s}).json()[u"files"_s].toArray().isEmpty());
    CHECK(desk.as(hugo, {u"announce"_s, desk.id, u"--kind"_s, u"update"_s}).exit == 4);
    CHECK(desk.as(hugo, {u"announce"_s, desk.id, u"--kind"_s, u"rumour"_s}).exit == 2);
    CHECK(desk.run({u"verify"_s}).exit == 0);
}

TEST_CASE("a reply is received, listed with its clock, and published in its words", "[flow][cli]")
{
    Released desk;
    const QString words = desk.file(u"reponse.txt"_s, "Je n’ai rien dit de tel.\n");

    const Answer added = desk.as(claire, {u"reply"_s, u"add"_s, desk.id, words, u"--from"_s,
                                          u"Loïc Tanguy"_s, u"--received"_s, u"2026-03-05"_s});

    REQUIRE(added.exit == 0);
    const auto reply =
        desk.run({u"reply"_s, u"list"_s, desk.id, u"--json"_s}).json()[u"replies"_s][0].toObject();
    CHECK(reply[u"due"_s] == u"2026-03-08"_s);
    CHECK(reply[u"state"_s] == u"received"_s);
    CHECK(desk.as(hugo, {u"reply"_s, u"publish"_s, desk.id, added.line()}).exit == 0);
    CHECK(bytesOf(desk.print().line()).contains("Je n’ai rien dit de tel."));
    CHECK(desk.as(hugo, {u"reply"_s, u"decline"_s, desk.id, added.line(), u"--note"_s, u"x"_s})
              .exit == 2);
}

TEST_CASE("an embargoed story leaves no file until a chief breaks the embargo", "[flow][cli]")
{
    Released desk;
    const QString id = desk.import(aWire("Un autre titre, pour une autre histoire"));
    auto article = desk.article(id);
    article.embargoedUntil = QDateTime::currentDateTimeUtc().addDays(1);
    CHECK(desk.as(claire, {u"save"_s, id, u"-"_s}, toBytes(article)).exit == 0);
    CHECK(desk.as(claire, {u"submit"_s, id}).exit == 0);
    CHECK(desk.as(hugo, {u"sign"_s, id}).exit == 0);
    const QStringList print{u"publish"_s, id, u"--to"_s, desk.path(u"elsewhere"_s)};

    CHECK(desk.as(nadia, print).exit == 4);
    CHECK(desk.as(nadia, print + QStringList{u"--proof"_s}).exit == 4);
    CHECK(filesIn(desk.path(u"elsewhere"_s)) == 0);
    const QStringList breaking{u"break-embargo"_s, id, u"--note"_s, u"déjà ailleurs"_s};
    CHECK(desk.as(nadia, breaking).exit == 4);
    CHECK(desk.as(u"Denise Roux"_s, breaking).exit == 0);
    CHECK(desk.as(nadia, print).exit == 0);
}
