#include "desk/People.h"
#include "restart/Program.h"
#include "store/ArticleStore.h"
#include "support/Printing.h"

#include <QDir>
#include <QLocalSocket>

using namespace feuillet;
using namespace feuillet::test;

namespace {

const QByteArray wire = "Le marché de Quimper déménage\n\nLes étals passent la rivière.\n\n"
                        "Taille du texte:\n\nLe marché aura lieu en face dès samedi.\n";

QStringList headlinesIn(const QString &folder)
{
    const auto database = Database::open(folder, Access::ReadOnly);
    if (!database)
        return {};
    QStringList headlines;
    for (const ArticleRow &row :
         ArticleStore(**database).newest({}, 10).value_or(QList<ArticleRow>()))
        headlines << row.title;
    return headlines;
}

// A window that is there; it is killed with this.
struct First
{
    explicit First(const Program &on) : program(on)
    {
        REQUIRE(writeFile(on.clicks, "button nobody\n")); // waits
        program.start(process);
        REQUIRE(QTest::qWaitFor([this] { return answers(); }, longestMs));
    }
    ~First()
    {
        process.kill();
        process.waitForFinished();
    }
    QString socket() const
    {
        const QStringList found =
            QDir(program.home.path()).entryList({u"feuillet-*"_s}, QDir::System);
        return found.isEmpty() ? QString() : program.home.filePath(found.first());
    }
    bool answers() const { return !socket().isEmpty() && say("\n") == "ok\n"; }
    QByteArray say(const QByteArray &message) const
    {
        QLocalSocket visitor;
        visitor.connectToServer(socket());
        if (!visitor.waitForConnected(longestMs))
            return {};
        visitor.write(message);
        visitor.flush();
        QByteArray answer;
        while (visitor.waitForReadyRead(longestMs))
            answer += visitor.readAll();
        return answer;
    }

    const Program &program;
    QProcess process;
};

} // namespace

TEST_CASE("a second start gives its files to the first window, says so and ends", "[start]")
{
    Program program;
    const First first(program);
    const QString file = program.home.filePath(u"marché.txt"_s);
    REQUIRE(writeFile(file, wire));

    const Outcome second = program.use({}, {file});

    CHECK(second.exit == 0);
    CHECK(second.out.contains(u"was given 1 file"_s));
    CHECK(QTest::qWaitFor([&] { return headlinesIn(program.folder).size() == 1; }, longestMs));
    CHECK(headlinesIn(program.folder) == QStringList{u"Le marché de Quimper déménage"_s});
}

TEST_CASE("a second start without files brings the first window to the front", "[start]")
{
    Program program;
    const First first(program);
    const Outcome second = program.use({});
    CHECK(second.exit == 0);
    CHECK(second.out.contains(u"comes to the front"_s));
}

TEST_CASE("another desk has a window of its own", "[start]")
{
    Program program;
    const First first(program);
    program.folder = program.home.filePath(u"other"_s);
    CHECK(program.use(quit).out.isEmpty());
    CHECK(QFileInfo::exists(program.folder + u"/feuillet.sqlite"_s));
}

TEST_CASE("the socket of a window that was killed does not keep the next one away", "[start]")
{
    Program program;
    {
        const First first(program);
    }
    REQUIRE_FALSE(QDir(program.home.path()).entryList({u"feuillet-*"_s}, QDir::System).isEmpty());
    const First next(program); // it answers again
    CHECK(next.process.state() == QProcess::Running);
}

TEST_CASE("a picture is made although a window is there", "[start]")
{
    Program program;
    const First first(program);
    const QString picture = program.home.filePath(u"window.png"_s);
    CHECK(program.use({}, {u"--picture"_s, picture}).exit == 0);
    CHECK(QFileInfo(picture).size() > 1000);
}

TEST_CASE("what is no path of a file that is there is not taken", "[start]")
{
    Program program;
    const First first(program);
    const QString file = program.home.filePath(u"wire.txt"_s);
    REQUIRE(writeFile(file, wire));
    const QByteArray nonsense = "wire.txt\0../wire.txt\0/nowhere\0/etc\0--data\0\xff\xfe"_ba;

    CHECK(first.say(nonsense + '\n') == "ok\n");
    CHECK(first.say(QByteArray(200'000, 'x')) == ""); // too long: hung up on
    CHECK(first.say(file.toUtf8() + '\n') == "ok\n"); // and still there

    CHECK(QTest::qWaitFor([&] { return !headlinesIn(program.folder).isEmpty(); }, longestMs));
    CHECK(headlinesIn(program.folder).size() == 1);
}
