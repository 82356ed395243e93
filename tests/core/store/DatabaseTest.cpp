#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "signoff/Refusal.h"
#include "store/ledger/Verification.h"
#include "store/search/Search.h"
#include "store/SettingStore.h"
#include "store/sqlite/NetworkFolder.h"
#include "store/sqlite/Schema.h"
#include "support/Sandbox.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace feuillet;
using namespace feuillet::test;

namespace {
Fault faultOnOpening(const QString &folder, Access access = Access::ReadWrite)
{
    const auto database = Database::open(folder, access);
    REQUIRE_FALSE(database);
    return database.error().fault;
}

// A store that was closed, with some articles in it.
QString aClosedStore(const QTemporaryDir &folder)
{
    auto database = must(Database::open(folder.path()));
    must(PeopleStore(*database).add(anna, noon));
    for (int left = 5; left > 0; --left)
        must(ArticleStore(*database).create(ArticleId::random(), aLongArticle(3000), by(anna)));
    return database->file();
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.write(bytes) == bytes.size());
}

QByteArray contents(const QString &file)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    return raw.readAll();
}

// No file of this process grows beyond this, while it lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("opening makes the folder and the store, and nothing else", "[store]")
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(u"a/b"_s);

    must(Database::open(deep));

    CHECK(QDir(deep).entryList(QDir::Files) == QStringList{u"feuillet.sqlite"_s});
}

TEST_CASE("the file says what it is and is set for durability", "[store]")
{
    const Shelf shelf;
    RawFile raw(shelf.database->file());

    CHECK(raw.number("PRAGMA application_id") == 0x46654C74);
    CHECK(raw.number("PRAGMA user_version") == sqlite::schemaVersion);
    CHECK(contents(shelf.database->file()).mid(18, 2) ==
          QByteArray("\2\2")); // WAL, by the file format
}

TEST_CASE("a store of a later version is read and never written", "[store]")
{
    const QTemporaryDir folder;
    const QString file = aClosedStore(folder);
    CHECK(RawFile(file)
              .run(QByteArray("PRAGMA user_version = ") +
                   QByteArray::number(sqlite::schemaVersion + 1))
              .isEmpty());
    const QByteArray before = contents(file);
    {
        const auto database = must(Database::open(folder.path()));
        CHECK(database->isTooNew());
        CHECK(must(ArticleStore(*database).newest({}, 10)).size() == 5);
        const auto written = SettingStore(*database).set(u"a"_s, u"b"_s);
        REQUIRE_FALSE(written);
        CHECK(written.error().fault == Fault::TooNew);
    }
    CHECK(contents(file) == before);
}

TEST_CASE("a store of version 2 is brought up to date with what was said to its authors", "[store]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"feuillet.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(testData(u"store/version-2.sqlite"_s));
    file.close();
    REQUIRE(RawFile(file.fileName()).number("PRAGMA user_version") == 2);

    const auto database = must(Database::open(folder.path()));

    CHECK(RawFile(file.fileName()).number("PRAGMA user_version") == sqlite::schemaVersion);
    const auto rows = must(ArticleStore(*database).newest(Stage::Returned, 10));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().stageNote == u"Vérifier les noms : l’adjoint n’est pas cité."_s);
    CHECK_FALSE(rows.first().findings.has_value());
    CHECK(must(verify(*database)).isEmpty());
}

TEST_CASE("a store of version 3 is brought up to date: found by its words, its notes in the ledger",
          "[store]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"feuillet.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(testData(u"store/version-3.sqlite"_s));
    file.close();
    REQUIRE(RawFile(file.fileName()).number("PRAGMA user_version") == 3);

    const auto database = must(Database::open(folder.path()));

    CHECK(RawFile(file.fileName()).number("PRAGMA user_version") == sqlite::schemaVersion);
    CHECK(must(Search(*database).find(u"remor"_s)).size() == 1);
    CHECK(RawFile(file.fileName()).number("SELECT count(*) FROM ledger WHERE kind = 'note'") == 3);
    CHECK(must(verify(*database)).isEmpty());
    CHECK(RawFile(file.fileName())
              .run("INSERT INTO text_index (text_index, rank) VALUES ('integrity-check', 1)")
              .isEmpty());
}

TEST_CASE("a store opened for reading cannot be written", "[store]")
{
    const QTemporaryDir folder;
    aClosedStore(folder);
    const auto database = must(Database::open(folder.path(), Access::ReadOnly));

    const auto written = SettingStore(*database).set(u"a"_s, u"b"_s);

    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::Unwritable);
}

TEST_CASE("reading makes no store where there is none", "[store]")
{
    const QTemporaryDir folder;
    CHECK(faultOnOpening(folder.path(), Access::ReadOnly) == Fault::Unreadable);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("garbage, a cut file, an empty one and somebody else's are told and left alone",
          "[store]")
{
    const QTemporaryDir folder;
    const QString file = aClosedStore(folder);

    SECTION("garbage")
    {
        overwrite(file, QByteArray(4096, 'x'));
        const auto before = contents(file);
        CHECK(faultOnOpening(folder.path()) == Fault::Damaged);
        CHECK(contents(file) == before);
    }
    SECTION("cut in the middle")
    {
        REQUIRE(QFile::resize(file, QFile(file).size() / 2));
        const auto before = contents(file);
        CHECK(faultOnOpening(folder.path()) == Fault::Damaged);
        CHECK(contents(file) == before);
    }
    SECTION("cut in the first page")
    {
        REQUIRE(QFile::resize(file, 50));
        CHECK(faultOnOpening(folder.path()) == Fault::Damaged);
    }
    SECTION("empty")
    {
        REQUIRE(QFile::resize(file, 0));
        CHECK(faultOnOpening(folder.path()) == Fault::Damaged);
        CHECK(QFile(file).size() == 0);
    }
    SECTION("another program's")
    {
        REQUIRE(QFile::remove(file));
        CHECK(RawFile(file).run("CREATE TABLE recipes (name TEXT)").isEmpty());
        const auto before = contents(file);
        CHECK(faultOnOpening(folder.path()) == Fault::Malformed);
        CHECK(contents(file) == before);
    }
}

TEST_CASE("a folder that cannot be is told", "[store]")
{
    const QTemporaryDir folder;
    overwrite(folder.filePath(u"file"_s), "text");

    CHECK(faultOnOpening(folder.filePath(u"file/below"_s)) == Fault::Unwritable);
    CHECK(faultOnOpening(u"/proc/feuillet"_s) == Fault::Unwritable);
}

TEST_CASE("network file systems are known by their names", "[store]")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        CHECK(sqlite::isNetworkFileSystem(type));
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs"})
        CHECK_FALSE(sqlite::isNetworkFileSystem(type));
    CHECK_FALSE(sqlite::isOnNetwork(QDir::tempPath()));
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store]")
{
    Shelf shelf;
    SettingStore settings(*shelf.database);
    {
        auto outer = must(Transaction::begin(*shelf.database));
        must(settings.set(u"a"_s, u"1"_s));
    }
    CHECK_FALSE(must(settings.value(u"a"_s)));
}

TEST_CASE("a part of a transaction can fail alone", "[store]")
{
    Shelf shelf;
    SettingStore settings(*shelf.database);
    auto outer = must(Transaction::begin(*shelf.database));
    must(settings.set(u"a"_s, u"1"_s));
    {
        auto inner = must(Transaction::begin(*shelf.database));
        must(settings.set(u"a"_s, u"2"_s));
        must(settings.set(u"b"_s, u"2"_s));
    }
    must(outer.commit());

    CHECK(must(settings.value(u"a"_s)) == u"1"_s);
    CHECK_FALSE(must(settings.value(u"b"_s)));
}

TEST_CASE("a write that finds no room fails, keeps what was there, and works once there is room",
          "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    const auto before = must(shelf.articles.head(id));
    {
        const FullDisk full(static_cast<rlim_t>(QFile(shelf.database->file() + u"-wal"_s).size()) +
                            2000);
        const auto saved = shelf.articles.append(id, 1, aLongArticle(5000), by(anna));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().fault == Fault::Unwritable);
        CHECK(must(shelf.articles.head(id)) == before);
    }
    CHECK(must(shelf.articles.append(id, 1, aLongArticle(5000), by(anna))) == 2);
}
