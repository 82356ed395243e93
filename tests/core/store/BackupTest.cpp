#include "store/Backup.h"
#include "base/AtomicFile.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "signoff/Refusal.h"
#include "store/ledger/NotedHead.h"
#include "store/ledger/Verification.h"
#include "support/Sandbox.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A shelf with an article, and where its backups go.
struct KeptShelf : Shelf
{
    ArticleId id = create();
    QString store = database->file();
    QString backup = folder.filePath(u"copies/one.sqlite"_s);
    QString before = folder.filePath(u"copies/before.sqlite"_s);

    void close() { database.reset(); }
    std::unique_ptr<Database> reopened() { return must(Database::open(folder.path())); }
};

// A backup opened as a store, in a folder of its own.
struct Copy
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    explicit Copy(const QString &backup)
    {
        REQUIRE(QFile::copy(backup, folder.filePath(u"feuillet.sqlite"_s)));
        database = must(Database::open(folder.path()));
    }
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesIn(const QString &file)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    return raw.readAll();
}

void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek(at));
    REQUIRE(raw.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a backup of an earlier version is restored, and brought up to date", "[store][backup]")
{
    for (const QString &earlier : {u"version-2.sqlite"_s, u"version-3.sqlite"_s}) {
        CAPTURE(earlier.toStdString());
        Shelf shelf;
        shelf.create();
        shelf.database.reset();
        const QString file = shelf.folder.filePath(earlier);
        must(writeFile(file, testData(u"store/"_s + earlier)));

        must(restore(file, shelf.folder.path(), shelf.folder.filePath(u"before"_s)));

        const auto restored = must(Database::open(shelf.folder.path()));
        CHECK(must(verifyNoted(*restored)).isEmpty());
        CHECK_FALSE(must(ArticleStore(*restored).newest({}, 10)).isEmpty());
        CHECK(QFile::exists(shelf.folder.filePath(u"before"_s)));
    }
}

TEST_CASE("a backup of an open store holds everything, in one file", "[store]")
{
    KeptShelf shelf;

    must(backUp(shelf.store, shelf.backup));

    CHECK(filesIn(shelf.folder.filePath(u"copies"_s)) == QStringList{u"one.sqlite"_s});
    const Copy copy(shelf.backup);
    CHECK(must(ArticleStore(*copy.database).head(shelf.id)) == anArticle());
    CHECK(must(verify(*copy.database)).isEmpty());
}

TEST_CASE("a backup that cannot be made leaves the one before, and nothing else", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    const QByteArray kept = bytesIn(shelf.backup);
    const QString garbage = shelf.folder.filePath(u"garbage"_s);
    overwrite(garbage, 0, QByteArray(9000, 'x'));

    CHECK(backUp(garbage, shelf.backup).error().fault == Fault::Damaged);
    CHECK(backUp(shelf.folder.filePath(u"absent"_s), shelf.backup).error().fault ==
          Fault::Unreadable);
    CHECK(backUp(shelf.store, u"/proc/none/one.sqlite"_s).error().fault == Fault::Unwritable);

    CHECK(bytesIn(shelf.backup) == kept);
    CHECK(filesIn(shelf.folder.filePath(u"copies"_s)) == QStringList{u"one.sqlite"_s});
}

TEST_CASE("what a killed backup left behind goes with the next", "[store]")
{
    KeptShelf shelf;
    REQUIRE(QDir(shelf.folder.path()).mkpath(u"copies"_s));
    overwrite(shelf.backup + u".part-999999999"_s, 0, "half");

    must(backUp(shelf.store, shelf.backup));

    CHECK(filesIn(shelf.folder.filePath(u"copies"_s)) == QStringList{u"one.sqlite"_s});
}

// FEUILLET_SAVES=1000 writes for some ten seconds.
TEST_CASE("a backup taken while another seat saves is of one moment, and all of it verifies",
          "[store]")
{
    KeptShelf shelf;
    const int saves = std::max(40, qEnvironmentVariableIntValue("FEUILLET_SAVES"));
    std::atomic<int> saved = 0;
    std::thread writer([&] {
        const auto database = must(Database::open(shelf.folder.path()));
        ArticleStore articles(*database);
        Article article = anArticle();
        for (int revision = 1; revision <= saves; ++revision) {
            article.headline = u"Titre %1"_s.arg(revision);
            must(articles.append(shelf.id, revision, article, by(anna, revision)));
            saved = revision;
        }
    });
    int last = 0, backups = 0;
    while (saved < saves) {
        const int before = saved;
        must(backUp(shelf.store, shelf.backup));
        const Copy copy(shelf.backup);
        const int revision = must(ArticleStore(*copy.database).row(shelf.id)).revision;
        CHECK(revision > before);
        CHECK(revision >= last);
        CHECK(must(verify(*copy.database)).isEmpty());
        last = revision;
        ++backups;
    }
    writer.join();
    CHECK(backups > 0);
    CHECK(must(shelf.articles.row(shelf.id)).revision == saves + 1);
}

TEST_CASE("restoring brings the whole desk back, and keeps the one before", "[store]")
{
    KeptShelf shelf;
    shelf.sign(shelf.id);
    must(noteHead(*shelf.database));
    must(backUp(shelf.store, shelf.backup));
    const auto later = shelf.create();
    must(noteHead(*shelf.database));
    shelf.close();

    must(restore(shelf.backup, shelf.folder.path(), shelf.before));

    const auto restored = shelf.reopened();
    CHECK(must(ArticleStore(*restored).row(shelf.id)).revision == 1);
    CHECK_FALSE(ArticleStore(*restored).row(later));
    CHECK(must(verifyNoted(*restored)).isEmpty());
    const Copy kept(shelf.before);
    CHECK(must(ArticleStore(*kept.database).head(later)) == anArticle());
    CHECK_FALSE(filesIn(shelf.folder.path()).join(u' ').contains(u"restoring"_s));
}

TEST_CASE("nothing is restored over a store that somebody has open", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    const auto later = shelf.create();

    const auto restored = restore(shelf.backup, shelf.folder.path(), shelf.before);

    REQUIRE_FALSE(restored);
    CHECK(refusalOf(restored.error()) == Refusal::StoreOpen);
    CHECK(must(shelf.articles.head(later)) == anArticle());
    CHECK_FALSE(QFile::exists(shelf.before));
}

TEST_CASE("a backup that is damaged or none of ours is not restored", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    const auto faultOf = [&](const QString &backup) {
        shelf.close();
        const auto restored = restore(backup, shelf.folder.path(), shelf.before);
        REQUIRE_FALSE(restored);
        shelf.database = shelf.reopened();
        CHECK(must(ArticleStore(*shelf.database).head(shelf.id)) == anArticle());
        return restored.error().fault;
    };
    CHECK(faultOf(shelf.folder.filePath(u"absent"_s)) == Fault::Unreadable);

    SECTION("its text was changed")
    {
        {
            RawFile raw(shelf.backup);
            raw.dropTriggers();
            REQUIRE(raw.run("UPDATE revisions SET body = replace(body, 'port', 'pont')").isEmpty());
        }
        CHECK(faultOf(shelf.backup) == Fault::Damaged);
    }
    SECTION("it is garbage")
    {
        overwrite(shelf.backup, 0, QByteArray(9000, 'x'));
        CHECK(faultOf(shelf.backup) == Fault::Damaged);
    }
    SECTION("it is another program's")
    {
        REQUIRE(QFile::remove(shelf.backup));
        CHECK(RawFile(shelf.backup).run("CREATE TABLE recipes (name TEXT)").isEmpty());
        CHECK(faultOf(shelf.backup) == Fault::Malformed);
    }
    SECTION("a later version wrote it")
    {
        CHECK(RawFile(shelf.backup).run("PRAGMA user_version = 9999").isEmpty());
        CHECK(faultOf(shelf.backup) == Fault::TooNew);
    }
}

TEST_CASE("a store that is garbage is replaced, and its bytes are kept", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    shelf.close();
    const QByteArray garbage(9000, 'x');
    REQUIRE(QFile::resize(shelf.store, garbage.size()));
    overwrite(shelf.store, 0, garbage);

    must(restore(shelf.backup, shelf.folder.path(), shelf.before));

    CHECK(must(ArticleStore(*shelf.reopened()).head(shelf.id)) == anArticle());
    CHECK(bytesIn(shelf.before) == garbage);
}

TEST_CASE("a store with damaged pages is replaced, and its bytes are kept", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    shelf.close();
    for (qint64 page = 2; page < QFile(shelf.store).size() / 4096; ++page)
        overwrite(shelf.store, page * 4096, QByteArray(100, 'x'));

    must(restore(shelf.backup, shelf.folder.path(), shelf.before));

    CHECK(must(ArticleStore(*shelf.reopened()).head(shelf.id)) == anArticle());
    CHECK(QFile(shelf.before).size() > 0);
}

TEST_CASE("a backup is restored where there is no store", "[store]")
{
    KeptShelf shelf;
    must(backUp(shelf.store, shelf.backup));
    const QTemporaryDir elsewhere;

    must(restore(shelf.backup, elsewhere.filePath(u"desk"_s), elsewhere.filePath(u"before"_s)));

    const auto restored = must(Database::open(elsewhere.filePath(u"desk"_s)));
    CHECK(must(ArticleStore(*restored).head(shelf.id)) == anArticle());
    CHECK_FALSE(QFile::exists(elsewhere.filePath(u"before"_s)));
}

namespace {

// A store as the first version of the program left it.
QString anOldStore(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"feuillet.sqlite"_s);
    REQUIRE(QFile::copy(QStringLiteral(FEUILLET_TEST_DATA "/store/version-1.sqlite"), file));
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

} // namespace

TEST_CASE("a store is backed up as it is before it is brought to a later version", "[store]")
{
    const QTemporaryDir folder;
    const QString file = anOldStore(folder);

    must(Database::open(folder.path()));

    CHECK(RawFile(file).number("PRAGMA user_version") > 1);
    CHECK(filesIn(backupFolder(folder.path())) == QStringList{u"feuillet-schema-1.sqlite"_s});
    CHECK(RawFile(backupFolder(folder.path()) + u"/feuillet-schema-1.sqlite"_s)
              .number("PRAGMA user_version") == 1);
}

TEST_CASE("a store that cannot be backed up stays at its version", "[store]")
{
    const QTemporaryDir folder;
    const QString file = anOldStore(folder);
    overwrite(backupFolder(folder.path()), 0, "a file where the folder should be");

    const auto opened = Database::open(folder.path());

    REQUIRE_FALSE(opened);
    CHECK(refusalOf(opened.error()) == Refusal::NotBackedUp);
    CHECK(RawFile(file).number("PRAGMA user_version") == 1);
}
