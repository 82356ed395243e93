#include "desk/system/Log.h"

#include "base/AtomicFile.h"
#include "signoff/Refusal.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

const auto at = QDateTime::fromString(u"2026-11-22T22:00:00.000Z"_s, Qt::ISODateWithMs);

struct Bench
{
    QTemporaryDir home;
    QString folder = home.filePath(u"state/feuillet"_s);
    Log log{folder, [] {
                return at;
            }};

    QStringList files() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("what is noted is a line with its moment and kind, in a folder made for it", "[log]")
{
    Bench bench;
    bench.log.note(u"start"_s, u"Feuillet 1\nof two lines"_s);
    CHECK(bench.log.last(5) ==
          QStringList{u"2026-11-22T22:00:00.000Z start: Feuillet 1 of two lines"_s});
    CHECK(QFileInfo(bench.folder + u"/feuillet.log"_s).permission(QFile::ReadOther) == false);
}

TEST_CASE("of a fault its kind is noted, and no name, no path, no word of a text", "[log]")
{
    CHECK(notable({Fault::Unwritable, u"/home/x/le-maire-demissionne.zip"_s}) ==
          u"Unwritable *.zip"_s);
    CHECK(notable({Fault::Busy, u"words of a library"_s}) == u"Busy"_s);
    CHECK(notable({Fault::Malformed, u"Le maire démissionne"_s}) == u"Malformed"_s);
    CHECK(notable(refused(Refusal::FindingsBlock, u"2:spelling:démissione"_s)) ==
          u"Refused findingsBlock"_s);
    CHECK(notable(refused(Refusal::RoleMissing, u"Claire Morel"_s)) == u"Refused roleMissing"_s);
    CHECK(notable({Fault::Missing, u"mythes-fr"_s}) == u"Missing mythes-fr"_s);
    CHECK(notable({Fault::Damaged, u"/srv/desk/feuillet.sqlite"_s}) ==
          u"Damaged /srv/desk/feuillet.sqlite"_s);
}

TEST_CASE("the home folder is not named in the log", "[log]")
{
    Bench bench;
    bench.log.note(u"qt"_s, QDir::homePath() + u"/desk cannot be read"_s);
    CHECK(bench.log.last(1).first().endsWith(u"qt: ~/desk cannot be read"_s));
}

TEST_CASE("the log is three files of 256 kB at most, and the newest line is always there", "[log]")
{
    Bench bench;
    for (int line = 0; line < 4000; ++line)
        bench.log.note(u"qt"_s, QString::number(line) + QString(380, u'x'));
    CHECK(bench.files() ==
          QStringList{u"feuillet.log"_s, u"feuillet.log.1"_s, u"feuillet.log.2"_s});
    for (const QFileInfo &file : QDir(bench.folder).entryInfoList(QDir::Files))
        CHECK(file.size() <= 256 * 1024);
    CHECK(bench.log.last(1).first().contains(u"qt: 3999x"_s));
    CHECK(bench.log.last(1200).first().contains(u"qt: 2800x"_s)); // across the files, in order
}

TEST_CASE("a log that cannot be written is none, and nothing else happens", "[log]")
{
    QTemporaryDir home;
    const QString file = home.filePath(u"file"_s);
    REQUIRE(writeFile(file, "x"));
    Log log(file + u"/below"_s);
    log.note(u"start"_s, u"x"_s);
    CHECK(log.last(5).isEmpty());
    CHECK(readFile(file) == QByteArray("x"));
}

TEST_CASE("lines of several threads are whole", "[log]")
{
    Bench bench;
    {
        std::jthread other([&bench] {
            for (int line = 0; line < 200; ++line)
                bench.log.note(u"b"_s, u"bbbb"_s);
        });
        for (int line = 0; line < 200; ++line)
            bench.log.note(u"a"_s, u"aaaa"_s);
    }
    const QStringList lines = bench.log.last(1000);
    CHECK(lines.size() == 400);
    for (const QString &line : lines)
        CHECK((line.endsWith(u" a: aaaa"_s) || line.endsWith(u" b: bbbb"_s)));
}
