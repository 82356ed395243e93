#include "base/TwinFolder.h"
#include "base/AtomicFile.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

Files filesOf(const QString &folder)
{
    Files files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path).value());
    }
    return files;
}

struct Place
{
    QTemporaryDir room;
    QString folder = room.filePath(u"site"_s);

    void change(const Files &written, const QStringList &removed = {}) const
    {
        const auto twin = TwinFolder::open(folder);
        REQUIRE(twin);
        for (auto file = written.cbegin(); file != written.cend(); ++file)
            REQUIRE((*twin)->write(file.key(), *file));
        for (const QString &file : removed)
            REQUIRE((*twin)->remove(file));
        REQUIRE((*twin)->swap());
    }
    void put(const QString &file, const QByteArray &bytes) const
    {
        REQUIRE(writeFile(folder + u'/' + file, bytes));
    }
    Files files() const { return filesOf(folder); }
};

} // namespace

TEST_CASE("what was written into the twin is in the folder after the swap, and not before",
          "[base]")
{
    const Place place;
    place.change({{u"a/one"_s, "1"}, {u"two"_s, "2"}});
    const auto twin = TwinFolder::open(place.folder);
    REQUIRE((*twin)->write(u"a/one"_s, "changed"));
    REQUIRE((*twin)->write(u"b/c/three"_s, "3"));
    REQUIRE((*twin)->remove(u"two"_s));
    CHECK(place.files() == Files{{u"a/one"_s, "1"}, {u"two"_s, "2"}});

    REQUIRE((*twin)->swap());

    CHECK(place.files() == Files{{u"a/one"_s, "changed"}, {u"b/c/three"_s, "3"}});
}

TEST_CASE("who holds the folder open sees it as it was when they opened it", "[base]")
{
    const Place place;
    place.change({{u"one"_s, "1"}, {u"two"_s, "1"}});
    const int held = ::open(qPrintable(place.folder), O_RDONLY | O_DIRECTORY);
    place.change({{u"one"_s, "2"}, {u"two"_s, "2"}});

    char byte = 0;
    for (const char *name : {"one", "two"}) {
        const int fd = ::openat(held, name, O_RDONLY);
        CHECK(::read(fd, &byte, 1) == 1);
        CHECK(byte == '1');
        ::close(fd);
    }
    ::close(held);
}

TEST_CASE("a change that is given up leaves the folder, and the next one is whole", "[base]")
{
    const Place place;
    place.change({{u"one"_s, "1"}, {u"two"_s, "2"}});
    {
        const auto twin = TwinFolder::open(place.folder);
        REQUIRE((*twin)->write(u"one"_s, "given up"));
        REQUIRE((*twin)->write(u"new/file"_s, "given up"));
    }
    CHECK(place.files() == Files{{u"one"_s, "1"}, {u"two"_s, "2"}});

    place.change({{u"two"_s, "22"}});

    CHECK(place.files() == Files{{u"one"_s, "1"}, {u"two"_s, "22"}});
}

TEST_CASE("what others put into the folder or took out stays so", "[base]")
{
    const Place place;
    place.put(u"theirs"_s, "x");
    place.put(u"their/folder/file"_s, "y");
    place.change({{u"ours/page"_s, "1"}});
    CHECK(place.files().size() == 3);

    place.put(u"ours/theirs too"_s, "z");
    place.put(u"their/folder/later"_s, "w");
    place.put(u"theirs"_s, "replaced");
    REQUIRE(QFile::remove(place.folder + u"/their/folder/file"_s));
    const Files there = place.files();

    for (int round = 0; round < 3; ++round) {
        place.change({{u"ours/page"_s, QByteArray::number(round)}});
        Files wanted = there;
        wanted[u"ours/page"_s] = QByteArray::number(round);
        CHECK(place.files() == wanted);
    }
}

TEST_CASE("any run of changes, some given up, some by hand, leaves what was asked for", "[base]")
{
    const Place place;
    std::mt19937 random(6);
    const auto pick = [&](int below) {
        return static_cast<int>(random() % unsigned(below));
    };
    const auto name = [&] {
        return QString(pick(2) ? u"a/"_s : u"b/c/"_s) + QString::number(pick(6)) + u"/file"_s;
    };
    Files wanted;
    place.change({});
    for (int round = 0; round < 200; ++round) {
        Files written;
        for (int file = pick(4); file > 0; --file)
            written.insert(name(), QByteArray::number(round));
        const QStringList gone = pick(2) ? QStringList{name()} : QStringList{};
        if (pick(4) == 0) {
            const auto twin = TwinFolder::open(place.folder);
            for (auto file = written.cbegin(); file != written.cend(); ++file)
                REQUIRE((*twin)->write(file.key(), *file));
            continue;
        }
        if (pick(4) == 0) {
            const QString theirs = name() + u".hand"_s;
            place.put(theirs, "by hand");
            wanted.insert(theirs, "by hand");
        }
        place.change(written, gone);
        wanted.insert(written);
        for (const QString &file : gone)
            wanted.remove(file);
        REQUIRE(place.files() == wanted);
    }
}

TEST_CASE("a path that leads outside is refused, also through a link of others", "[base]")
{
    const Place place;
    QTemporaryDir outside;
    place.put(u"file"_s, "x");
    REQUIRE(QFile::link(outside.path(), place.folder + u"/link"_s));
    const auto twin = TwinFolder::open(place.folder);

    for (const auto &path : {u"../out"_s, u"a/../../out"_s, u"/etc/x"_s, u""_s, u"a//b"_s})
        CHECK_FALSE((*twin)->write(path, "x"));
    CHECK_FALSE((*twin)->write(u"link/file"_s, "x"));

    CHECK(filesOf(outside.path()).isEmpty());
}

TEST_CASE("one process at a time changes a folder", "[base]")
{
    const Place place;
    const auto first = TwinFolder::open(place.folder);
    const auto second = TwinFolder::open(place.folder);

    REQUIRE_FALSE(second);
    CHECK(second.error().fault == Fault::Busy);
}

TEST_CASE("files and folders are for all to read, whatever the mask of the process", "[base]")
{
    const Place place;
    const auto mask = ::umask(0077);
    place.change({{u"a/one"_s, "1"}});
    ::umask(mask);

    struct stat is = {};
    CHECK((::stat(qPrintable(place.folder), &is) == 0 && (is.st_mode & 0777) == 0755));
    CHECK((::stat(qPrintable(place.folder + u"/a"_s), &is) == 0 && (is.st_mode & 0777) == 0755));
    CHECK(
        (::stat(qPrintable(place.folder + u"/a/one"_s), &is) == 0 && (is.st_mode & 0777) == 0644));
}

TEST_CASE("a file that was touched since a note is told from one that was not", "[base]")
{
    const Place place;
    place.put(u"one"_s, "1");
    const QString one = place.folder + u"/one"_s;
    const QString note = place.folder + u"/note"_s;
    CHECK_FALSE(Watermark(note).isUntouched(one, 1));
    const auto noteUntilLater = [&] { // the file system's clock ticks every few milliseconds
        do
            place.put(u"note"_s, "n");
        while (!Watermark(note).isUntouched(one, 1));
    };
    noteUntilLater();

    CHECK_FALSE(Watermark(note).isUntouched(one, 2));
    place.put(u"one"_s, "2");
    CHECK_FALSE(Watermark(note).isUntouched(one, 1));
}
