#include "base/AtomicFile.h"
#include "desk/People.h"
#include "desk/Receive.h"
#include "desk/safety/Backups.h"
#include "store/ArticleStore.h"
#include "store/ledger/Verification.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 60'000;

QStringList headlinesIn(const QString &folder)
{
    auto database = Database::open(folder);
    REQUIRE(database);
    const auto differences = verifyNoted(**database);
    REQUIRE(differences);
    CHECK(differences->isEmpty());
    QStringList headlines;
    const auto rows = ArticleStore(**database).newest({}, 10);
    REQUIRE(rows);
    for (const ArticleRow &row : *rows)
        headlines << row.title;
    return headlines;
}

void receiveOne(const QString &folder, const QString &headline)
{
    auto database = Database::open(folder);
    REQUIRE(database);
    auto person = personNamed(**database, u"Claire Morel"_s);
    if (!person)
        person = declarePerson(**database, u"Claire Morel"_s, Role::Journalist,
                               QDateTime::currentDateTimeUtc());
    REQUIRE(person);
    Seat seat{**database, *person};
    Article article = anArticle();
    article.headline = headline;
    REQUIRE(receive(seat, article));
}

// A desk with one story in its backup and a second one since; and the program on it, which a plugin
// uses as a person would.
struct Desk
{
    QTemporaryDir home;
    QString folder = home.filePath(u"desk"_s);
    QString clicks = home.filePath(u"clicks"_s);

    Desk()
    {
        receiveOne(folder, u"Avant"_s);
        REQUIRE(backUpDaily(folder, QDateTime::currentDateTimeUtc())); // no other one is due today
        receiveOne(folder, u"Après"_s);
    }
    // Its exit code, once it has ended and the one that it opened has ended too.
    int use(const QByteArray &steps)
    {
        REQUIRE(writeFile(clicks, steps));
        QProcess program;
        program.setProcessEnvironment(environment());
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(FEUILLET),
                      {u"--data"_s, folder, u"--as"_s, u"Claire Morel"_s, u"--lang"_s, u"en"_s});
        REQUIRE(program.waitForFinished(longestMs));
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        CHECK(QTest::qWaitFor([this] { return QFile::exists(clicks + u".again"_s); }, longestMs));
        const QString process =
            u"/proc/"_s + QString::fromUtf8(readFile(clicks + u".again"_s).value_or("none"));
        CHECK(QTest::qWaitFor([&] { return !QFile::exists(process); }, longestMs));
        return program.exitCode();
    }
    QString said() const
    {
        return QString::fromUtf8(readFile(clicks + u".said"_s).value_or(QByteArray()));
    }
    qsizetype backupsBeforeRestore() const
    {
        const auto backups = backupsOf(folder);
        return std::ranges::count(backups, Backup::Kind::BeforeRestore, &Backup::kind);
    }

private:
    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"clicker"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(FEUILLET_TEST_PLUGINS));
        environment.insert(u"FEUILLET_CLICKS"_s, clicks);
        return environment;
    }
};

const QByteArray restoreFromTheWindow = "action &Backups…\nbutton restore\nbutton restore\n";

} // namespace

TEST_CASE("a backup is restored from the window, which opens again on it", "[restart]")
{
    Desk desk;

    CHECK(desk.use(restoreFromTheWindow) == 0);

    CHECK(headlinesIn(desk.folder) == QStringList{u"Avant"_s});
    CHECK(desk.backupsBeforeRestore() == 1);
    CHECK(desk.said().isEmpty());
}

TEST_CASE("a store that is damaged offers its backups at the start, and opens on the one chosen",
          "[restart]")
{
    Desk desk;
    const QByteArray garbage(20'000, 'x');
    REQUIRE(writeFile(desk.folder + u"/feuillet.sqlite"_s, garbage));

    CHECK(desk.use("button restore\nbutton restore\n") == 0);

    CHECK(headlinesIn(desk.folder) == QStringList{u"Avant"_s});
    CHECK(desk.backupsBeforeRestore() == 1); // the damaged bytes, for who can save more of them
}

TEST_CASE("while another program has the desk open nothing is restored, and that is said",
          "[restart]")
{
    Desk desk;
    {
        const auto other = Database::open(desk.folder);
        REQUIRE(other);
        CHECK(desk.use(restoreFromTheWindow + "message\n") == 0);
    }

    CHECK(desk.said().contains(u"Feuillet is open on this desk"_s));
    CHECK(headlinesIn(desk.folder).size() == 2);
    CHECK(desk.backupsBeforeRestore() == 0);
}
