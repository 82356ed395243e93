#include "publish/WritePage.h"

#include "base/AtomicFile.h"
#include "core/publish/SamplePages.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A file that is written anew is another file.
ino_t identity(const QString &path)
{
    struct stat status
    {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_ino;
}

qsizetype filesBelow(const QString &folder)
{
    qsizetype files = 0;
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();
         all.next())
        ++files;
    return files;
}

} // namespace

TEST_CASE("a page is written with its files, itself last", "[publish]")
{
    const QTemporaryDir folder;
    const Page page = pageOf(theWholeStory());

    const auto written = writePage(page, folder.path());

    REQUIRE(written);
    CHECK(written->size() == page.assets.size() + 1);
    CHECK(written->last() == folder.filePath(page.address + u"/index.html"_s));
    CHECK(readFile(written->last()) == page.html);
    for (const PageFile &asset : page.assets)
        CHECK(readFile(folder.filePath(asset.path)) == asset.bytes);
}

TEST_CASE("writing an equal page again leaves its files alone", "[publish]")
{
    const QTemporaryDir folder;
    const Page page = pageOf(theWholeStory());
    const auto first = writePage(page, folder.path());
    REQUIRE(first);
    QList<ino_t> before;
    for (const QString &path : *first)
        before << identity(path);

    const auto second = writePage(page, folder.path());

    REQUIRE(second == first);
    QList<ino_t> after;
    for (const QString &path : *second)
        after << identity(path);
    CHECK(after == before);
}

TEST_CASE("a path that leaves the folder is refused, and nothing is written", "[publish]")
{
    const QTemporaryDir folder;
    const auto hostile = GENERATE(as<QString>(), u"../x.css"_s, u"a/../../x"_s, u"/etc/x"_s,
                                  u"a//b"_s, u""_s, u"."_s, u"a\\..\\b"_s, u"a\0b"_s);
    Page page = pageOf(theBrief());
    page.assets.append({hostile, "x"});

    const auto written = writePage(page, folder.path());

    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::Refused);
    CHECK(filesBelow(folder.path()) == 0);
}

TEST_CASE("a folder that cannot be written is said to be", "[publish]")
{
    const auto written = writePage(pageOf(theBrief()), u"/proc/feuillet"_s);

    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::Unwritable);
}
