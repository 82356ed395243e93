#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "desk/People.h"
#include "desk/Receive.h"
#include "flow/Cli.h"
#include "publish/site/SiteManifest.h"
#include "support/Builders.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A desk of the command line with many signed stories.
struct SignedDesk : Cli
{
    QString site = path(u"site"_s);

    explicit SignedDesk(int stories)
    {
        const auto database = must(Database::open(data()));
        const auto now = systemClock();
        Seat writer{*database, must(declarePerson(*database, claire, Role::Journalist, now()))};
        Seat reader{*database, must(declarePerson(*database, hugo, Role::CopyEditor, now()))};
        must(declarePerson(*database, nadia, Role::Producer, now()));
        must(setSite(
            *database,
            {.name = u"La Gazette"_s, .address = u"https://gazette.example"_s, .publisher = {}}));
        for (int at = 0; at < stories; ++at) {
            Article story = withHeadline(anArticle(), u"Article %1"_s.arg(at));
            story.rubric = at % 2 ? u"Sport"_s : u"Économie"_s;
            const auto id = must(receive(writer, story));
            must(takeStep(writer, id, Action::Submit));
            must(feuillet::sign(reader, id, {}));
        }
    }
    QStringList publishing(const QString &folder) const
    {
        return given({u"--as"_s, nadia, u"publish"_s, u"--all-signed"_s, u"--to"_s, folder});
    }
    void rename(const QString &name) const
    {
        const auto database = must(Database::open(data()));
        Site paper = must(feuillet::site(*database));
        paper.name = name;
        must(setSite(*database, paper));
    }
};

int countFrom(const char *variable, int otherwise)
{
    const int count = qEnvironmentVariableIntValue(variable);
    return count > 0 ? count : otherwise;
}

QByteArray readAt(int folder, const QString &path)
{
    const int fd = ::openat(folder, qPrintable(path), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    QFile file;
    REQUIRE(file.open(fd, QIODevice::ReadOnly, QFile::AutoCloseHandle));
    return file.readAll();
}

// Every file of a site as somebody reads it who opened its folder once; the name that all its pages
// must bear. Empty if it is a mix, or not whole.
QByteArray nameOnEveryPage(const QString &site)
{
    const int folder = ::open(qPrintable(site), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    REQUIRE(folder >= 0);
    const auto manifest = siteManifestFrom(readAt(folder, u"manifest.json"_s));
    bool isWhole = manifest.has_value() && manifest->files.size() > 10;
    if (manifest)
        for (const SiteFile &file : manifest->files)
            isWhole &= Digest::of(readAt(folder, file.path)).bytes() == file.sha256;
    const QByteArray front = readAt(folder, u"index.html"_s);
    ::close(folder);
    const auto from = front.indexOf("<title>") + 7;
    return isWhole ? front.mid(from, front.indexOf("</title>") - from) : QByteArray();
}

} // namespace

// FEUILLET_SITE_STORIES=200 for the full count.
TEST_CASE("an export is the same under any language, time zone, mask, user and folder",
          "[flow][cli][site]")
{
    const SignedDesk desk(countFrom("FEUILLET_SITE_STORIES", 30));
    REQUIRE(desk.bare(desk.publishing(desk.site)).exit == 0);
    const QString elsewhere = desk.path(u"là-bas/un autre dossier"_s);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANG"_s, u"tr_TR.UTF-8"_s);
    environment.insert(u"LC_ALL"_s, u"tr_TR.UTF-8"_s);
    environment.insert(u"TZ"_s, u"Pacific/Kiritimati"_s);
    environment.insert(u"USER"_s, u"somebody"_s);
    environment.insert(u"LOGNAME"_s, u"somebody"_s);
    process.setProcessEnvironment(environment);

    process.start(u"sh"_s, QStringList{u"-c"_s, u"umask 077; exec \"$0\" \"$@\""_s,
                                       QStringLiteral(FEUILLET_CLI)} +
                               desk.publishing(elsewhere));
    REQUIRE(process.waitForFinished(120'000));

    CHECK(process.exitCode() == 0);
    CHECK(filesBelow(elsewhere) == filesBelow(desk.site));
    CHECK(QFile::permissions(elsewhere + u"/index.html"_s) ==
          QFile::permissions(desk.site + u"/index.html"_s));
}

// FEUILLET_SITE_KILLS=300 for the full count.
TEST_CASE("whenever an export is killed, a reader finds the old site or the new one",
          "[flow][cli][site]")
{
    const int kills = countFrom("FEUILLET_SITE_KILLS", 10);
    const SignedDesk desk(40);
    REQUIRE(desk.bare(desk.publishing(desk.site)).exit == 0);
    QElapsedTimer clock;
    clock.start();
    desk.rename(u"Numéro 0"_s);
    REQUIRE(desk.bare(desk.publishing(desk.site)).exit == 0);
    const auto whole = static_cast<int>(clock.elapsed());
    QByteArray old = nameOnEveryPage(desk.site);
    REQUIRE(old == "Numéro 0");
    std::mt19937 random(5);
    std::uniform_int_distribution<int> moment(0, whole * 3 / 2); // some after the swap
    int swapped = 0;
    int reads = 0;
    for (int round = 1; round <= kills; ++round) {
        const QString name = u"Numéro %1"_s.arg(round);
        desk.rename(name);
        QProcess process;
        process.start(QStringLiteral(FEUILLET_CLI), desk.publishing(desk.site));
        const int until = moment(random);
        clock.restart();
        QByteArray seen;
        while (clock.elapsed() < until && process.state() != QProcess::NotRunning) {
            process.waitForFinished(1);
            seen = nameOnEveryPage(desk.site);
            REQUIRE((seen == old || seen == name.toUtf8()));
            ++reads;
        }
        process.kill();
        process.waitForFinished();
        seen = nameOnEveryPage(desk.site);
        REQUIRE((seen == old || seen == name.toUtf8()));
        swapped += seen != old;
        old = seen;
    }
    REQUIRE(desk.bare(desk.publishing(desk.site)).exit == 0);
    CHECK(desk.run({u"verify"_s, u"--site"_s, desk.site}).exit == 0);
    CHECK(desk.run({u"verify"_s}).exit == 0);
    WARN(kills << " exports killed, " << swapped << " of them after the swap; " << reads
               << " readings of the site meanwhile");
}

TEST_CASE("Ctrl+C leaves the old site, and says so by its exit code", "[flow][cli][site]")
{
    const SignedDesk desk(120);
    QProcess process;
    process.start(QStringLiteral(FEUILLET_CLI), desk.publishing(desk.site));
    while (!QFileInfo::exists(desk.path(u".site.feuillet/twin/economie"_s)))
        REQUIRE_FALSE(process.waitForFinished(1));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished(60'000));

    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 130);
    CHECK_FALSE(QFileInfo::exists(desk.site));
    CHECK(desk.run({u"list"_s, u"--stage"_s, u"published"_s}).out.isEmpty());
    CHECK(desk.bare(desk.publishing(desk.site)).exit == 0);
}

TEST_CASE("what was done to a site by hand is named, with exit code 5", "[flow][cli][site]")
{
    const SignedDesk desk(3);
    REQUIRE(desk.bare(desk.publishing(desk.site)).exit == 0);
    CHECK(desk.run({u"verify"_s, u"--site"_s, desk.site}).exit == 0);

    REQUIRE(writeFile(desk.site + u"/sport/article-1/index.html"_s, "by hand"));
    REQUIRE(writeFile(desk.site + u"/more.html"_s, "by hand"));
    const Answer answer = desk.run({u"verify"_s, u"--site"_s, desk.site});

    CHECK(answer.exit == 5);
    CHECK(answer.lines() == QStringList{u"added by hand: more.html"_s,
                                        u"changed by hand: sport/article-1/index.html"_s});
    CHECK(desk.run({u"verify"_s, u"--site"_s, desk.path(u"nowhere"_s)}).exit == 3);
    CHECK(desk.bare(desk.publishing(desk.site)).exit == 0);
    CHECK(desk.run({u"verify"_s, u"--site"_s, desk.site}).exit == 5); // theirs is still there
}
