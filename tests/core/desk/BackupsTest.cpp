#include "desk/safety/Backups.h"
#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "desk/safety/BackupWorker.h"

#include <QFile>

using namespace feuillet;
using namespace feuillet::test;
using Kind = Backup::Kind;

namespace {

// One each day before noon, the latest first.
QList<Backup> daily(int days)
{
    QList<Backup> all;
    for (int day = 0; day < days; ++day)
        all << Backup{Kind::Daily, noon.addDays(-day), QString::number(day)};
    return all;
}

QStringList filesLeft(QList<Backup> all)
{
    for (const Backup &gone : superfluous(all))
        all.removeOne(gone);
    QStringList files;
    for (const Backup &backup : all)
        files << backup.file;
    return files;
}

} // namespace

TEST_CASE("of daily backups seven days and the last of four weeks before are kept", "[desk]")
{
    // noon is a Monday: the seventh day back is the Monday before, and weeks end on Sundays.
    CHECK(filesLeft(daily(60)).join(u' ') == u"0 1 2 3 4 5 6 7 8 15 22"_s);
}

TEST_CASE("backups that are made day after day keep the end of each week", "[desk]")
{
    QList<Backup> kept;
    for (int day = 59; day >= 0; --day) {
        kept.prepend(daily(60)[day]);
        for (const Backup &gone : superfluous(kept))
            kept.removeOne(gone);
    }
    CHECK(kept.size() == 11);
    CHECK(kept.last().file == u"22"_s);
}

TEST_CASE("ten backups that were asked for are kept, whatever their days", "[desk]")
{
    QList<Backup> all;
    for (int minute = 0; minute < 12; ++minute)
        all << Backup{Kind::Asked, noon.addSecs(-60 * minute), QString::number(minute)};
    all += daily(7);

    CHECK(superfluous(all) == all.mid(10, 2));
}

TEST_CASE("what stood before an update is never let go", "[desk]")
{
    QList<Backup> all;
    for (int version = 0; version < 20; ++version)
        all << Backup{Kind::BeforeUpdate, noon.addDays(-100 * version), QString::number(version)};

    CHECK(superfluous(all).isEmpty());
}

TEST_CASE("a daily backup is due a day after the last, and when the clock was set back", "[desk]")
{
    CHECK(isDailyDue({}, noon));
    CHECK_FALSE(isDailyDue(daily(1), noon.addSecs(3600)));
    CHECK(isDailyDue(daily(1), noon.addDays(1)));
    CHECK(isDailyDue(daily(1), noon.addDays(-2)));
    CHECK(isDailyDue({{Kind::Asked, noon, {}}}, noon));
}

TEST_CASE("a backup on demand is listed with its moment", "[desk]")
{
    Newsroom room;
    room.create();

    const auto made = must(backUpNow(room.folder.path(), noon));

    CHECK(made.kind == Kind::Asked);
    CHECK(backupsOf(room.folder.path()) == QList{made});
    CHECK(made.at == noon);
    CHECK(QFile::exists(made.file));
}

TEST_CASE("the daily backup is made once a day, and not without a desk", "[desk]")
{
    Newsroom room;
    const QString folder = room.folder.path();

    CHECK(must(backUpDaily(folder, noon)));
    CHECK_FALSE(must(backUpDaily(folder, noon.addSecs(60))));
    CHECK(must(backUpDaily(folder, noon.addDays(1))));
    CHECK(backupsOf(folder).size() == 2);

    const QTemporaryDir nothing;
    CHECK_FALSE(must(backUpDaily(nothing.path(), noon)));
    CHECK(filesBelow(nothing.path()).isEmpty());
}

TEST_CASE("a restored desk can be restored back", "[desk]")
{
    Newsroom room;
    const QString folder = room.folder.path();
    const auto early = must(backUpNow(folder, noon));
    const auto id = room.create();
    room.database.reset();

    const auto before = must(restoreBackup(early.file, folder, noon.addSecs(1)));
    CHECK_FALSE(ArticleStore(*must(Database::open(folder))).row(id));
    CHECK(before.kind == Kind::BeforeRestore);
    CHECK(backupsOf(folder) == QList{before, early});

    must(restoreBackup(before.file, folder, noon.addSecs(2)));
    CHECK(ArticleStore(*must(Database::open(folder))).row(id));
}

TEST_CASE("the worker makes what it was asked for before it ends", "[desk]")
{
    Newsroom room;
    QList<Result<Backup>> reports;
    {
        BackupWorker worker(
            room.folder.path(), [] { return noon; },
            [&](const Result<Backup> &report) { reports << report; });
        worker.backUp();
    }
    REQUIRE(reports.size() == 1);
    CHECK(must(reports.first()).kind == Kind::Asked);
}

TEST_CASE("a backup that cannot be made is reported", "[desk]")
{
    Newsroom room;
    must(writeFile(room.folder.filePath(u"backups"_s), "a file where the folder should be"));
    QList<Result<Backup>> reports;
    {
        BackupWorker worker(
            room.folder.path(), [] { return noon; },
            [&](const Result<Backup> &report) { reports << report; });
        worker.backUp();
    }
    REQUIRE(reports.size() == 1);
    CHECK(faultIn(reports.first()) == Fault::Unwritable);
}
