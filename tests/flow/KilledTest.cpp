#include "core/desk/Newsroom.h"
#include "flow/Cli.h"
#include "flow/PageChecks.h"

#include <QElapsedTimer>

#include <random>

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

namespace {

// What a command answered and said until it was killed, at a moment of the first so many
// milliseconds.
QString answeredUntilKilled(const QStringList &arguments, const QByteArray &input, int afterMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(FEUILLET_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(afterMs);
    process.kill();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// A desk on which saves, sign-offs and exports are killed one after the other.
class KilledDesk
{
public:
    KilledDesk() { cli.declareEverybody(); }

    int saves = 0, seals = 0, exports = 0; // acknowledged

    // Killed at any moment of the time that such a command takes here, or just after it.
    void round(int number, std::mt19937 &random)
    {
        const QByteArray title = "Titre " + QByteArray::number(number);
        QElapsedTimer clock;
        clock.start();
        const QString id = cli.import(aWire(title));
        std::uniform_int_distribution<int> moment(1, static_cast<int>(clock.elapsed() * 3 / 2));
        save(id, title + " bis", moment(random));
        REQUIRE(cli.as(claire, {u"submit"_s, id}).exit == 0);
        sign(id, moment(random));
        publish(id, moment(random));
    }
    void checkWhole() const
    {
        const Answer verified = cli.run({u"verify"_s});
        INFO(verified.out.toStdString());
        CHECK(verified.exit == 0);
    }

private:
    QStringList by(const QString &person, const QStringList &arguments) const
    {
        return cli.given(QStringList{u"--as"_s, person} + arguments);
    }
    void save(const QString &id, const QByteArray &title, int afterMs)
    {
        const QString said =
            answeredUntilKilled(by(claire, {u"save"_s, id, u"-"_s}), aWire(title), afterMs);
        if (!said.contains(u"ACK "_s))
            return;
        ++saves;
        CHECK(cli.article(id).headline == QString::fromUtf8(title));
    }
    void sign(const QString &id, int afterMs)
    {
        const bool said =
            answeredUntilKilled(by(hugo, {u"sign"_s, id}), {}, afterMs).contains(u"Signed off"_s);
        const Answer again = cli.as(hugo, {u"sign"_s, id});
        CHECK((again.exit == 0 || again.exit == 4));
        if (said)
            CHECK(again.exit == 4); // signed already
        seals += said;
    }
    void publish(const QString &id, int afterMs)
    {
        const QString site = cli.path(u"site"_s);
        const QString page =
            answeredUntilKilled(by(nadia, {u"publish"_s, id, u"--to"_s, site}), {}, afterMs)
                .split(u'\n')
                .filter(u"/index.html"_s)
                .value(0);
        const bool published = cli.run({u"list"_s, u"--stage"_s, u"published"_s}).out.contains(id);
        if (page.isEmpty())
            return;
        ++exports;
        CHECK(published);
        CHECK(bytesOf(page).endsWith("</html>\n"));
    }

    Cli cli;
};

} // namespace

// FEUILLET_CLI_KILLS=1000 for the full count.
TEST_CASE("no save, seal or export that was acknowledged is lost, whenever a command is killed",
          "[flow][cli]")
{
    const int rounds = std::max(4, qEnvironmentVariableIntValue("FEUILLET_CLI_KILLS") / 3);
    std::mt19937 random(31);
    KilledDesk desk;
    for (int round = 0; round < rounds; ++round) {
        desk.round(round, random);
        if (round % 50 == 0)
            desk.checkWhole();
    }
    desk.checkWhole();
    WARN("of " << 3 * rounds << " killed commands " << desk.saves << " saves, " << desk.seals
               << " seals and " << desk.exports << " exports were acknowledged");
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
