#include "base/AtomicFile.h"
#include "support/Printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// No file of this process grows over so many bytes while it lives: a full disk in small.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_ignored = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_ignored);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_ignored)(int) = nullptr;
};

} // namespace

TEST_CASE("a written file holds the bytes, and its folders were made", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/page.html"_s);

    REQUIRE(writeFile(path, "un"));
    REQUIRE(writeFile(path, "deux"));

    CHECK(readFile(path) == QByteArray("deux"));
    CHECK(QDir(folder.filePath(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{u"page.html"_s});
}

TEST_CASE("a disk that fills up leaves the old file whole and nothing beside it", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.html"_s);
    REQUIRE(writeFile(path, "old"));

    const auto written = [&] {
        const FileSizeLimit full(1000);
        return writeFile(path, QByteArray(5000, 'x'));
    }();

    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::NoRoom);
    CHECK(readFile(path) == QByteArray("old"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("equal bytes are not written again", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.html"_s);

    CHECK(writeFileIfChanged(path, "texte") == true);
    CHECK(writeFileIfChanged(path, "texte") == false);
    CHECK(writeFileIfChanged(path, "texto") == true);
}

TEST_CASE("a file that is not there or is too large is told", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.html"_s);

    CHECK(readFile(path).error().fault == Fault::Unreadable);
    REQUIRE(writeFile(path, "texte"));
    CHECK(readFile(path, 5) == QByteArray("texte"));
    CHECK(readFile(path, 4).error().fault == Fault::Unreadable);
}
