#include "desk/People.h"
#include "desk/Receive.h"
#include "restart/Program.h"
#include "store/RawFile.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <QFileInfo>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// With one story in it.
void makeDesk(const QString &folder)
{
    auto database = Database::open(folder);
    REQUIRE(database);
    const auto person = declarePerson(**database, u"Claire Morel"_s, Role::Journalist,
                                      QDateTime::currentDateTimeUtc());
    REQUIRE(person);
    Seat seat{**database, *person};
    Article article = anArticle();
    article.headline = u"Le secret du phare"_s;
    REQUIRE(receive(seat, article));
}

QString storeOf(const Program &program)
{
    return program.folder + u"/feuillet.sqlite"_s;
}

} // namespace

TEST_CASE("folders that are missing are made: the desk's, the settings', the log's", "[start]")
{
    Program program;
    program.config = program.home.filePath(u"a/b/config"_s);
    program.state = program.home.filePath(u"c/d/state"_s);
    program.folder = program.home.filePath(u"e/f/desk"_s);

    CHECK(program.use(quit).exit == 0);

    CHECK(QFileInfo::exists(storeOf(program)));
    CHECK(QFileInfo::exists(program.config + u"/feuillet/feuillet.ini"_s));
    CHECK(program.log().contains(u"start: Feuillet"_s));
}

TEST_CASE("settings that cannot be read are kept aside, and the window says so", "[start]")
{
    Program program;
    makeDesk(program.folder);
    const QString file = program.config + u"/feuillet/feuillet.ini"_s;
    const QByteArray broken = "\x00\x01 no settings\nat all"_ba;
    REQUIRE(writeFile(file, broken));

    CHECK(program.use("strip\n" + quit).exit == 0);

    CHECK(program.strip().contains(file + u".broken"_s));
    CHECK(readFile(file + u".broken"_s) == broken);
    CHECK(readFile(file)->contains("person=Claire Morel")); // and new ones are there
}

TEST_CASE("a desk of a later version is open for reading, and the window says so", "[start]")
{
    Program program;
    makeDesk(program.folder);
    RawFile(storeOf(program)).run("PRAGMA user_version = 99");
    const auto before = readFile(storeOf(program));

    CHECK(program.use("strip\n" + quit).exit == 0);

    CHECK(program.strip().contains(u"later version of Feuillet"_s));
    CHECK(readFile(storeOf(program)) == before);
}

TEST_CASE("a folder that cannot be made is told with what to do about it", "[start]")
{
    Program program;
    program.folder = u"/proc/feuillet"_s;

    const Outcome run = program.use("message\n");

    CHECK(run.exit == 3);
    CHECK(program.said().contains(u"feuillet --data FOLDER"_s));
    CHECK(run.err.contains(u"“/proc/feuillet”"_s));
}

TEST_CASE("a desk that cannot be written is open for reading, and the window says so", "[start]")
{
    Program program;
    makeDesk(program.folder);
    if (!program.mount(u"--bind -o ro"_s, program.folder))
        return;

    CHECK(program.use("strip\n" + quit).exit == 0);

    INFO(program.strip().toStdString());
    CHECK(program.strip().contains(u"can be read and not changed"_s));
}

TEST_CASE("without a part the window opens, and says which package brings it", "[start]")
{
    const auto [folder, package] = GENERATE(
        table<QString, QString>({{u"/usr/share/hunspell"_s, u"hunspell-fr-comprehensive"_s},
                                 {u"/usr/lib/python3/dist-packages"_s, u"python3-grammalecte"_s}}));
    Program program;
    makeDesk(program.folder);
    const QString file = program.home.filePath(u"wire.txt"_s);
    REQUIRE(writeFile(file, "Le titre du jour\n\nUn chapô.\n\nTaille du texte:\n\nUn corps.\n"));
    if (!program.mount(u"-t tmpfs"_s, folder))
        return;

    CHECK(program.use("says " + package.toUtf8() + "\n" + quit, {file}).exit == 0);

    CHECK(program.use({}, {u"--report"_s}).out.contains(package + u": MISSING"_s));
}

TEST_CASE("a desk that another program keeps for itself is told, and can be tried again", "[start]")
{
    Program program;
    makeDesk(program.folder);
    RawFile other(storeOf(program));
    other.run("PRAGMA locking_mode = EXCLUSIVE");
    other.run("BEGIN EXCLUSIVE");

    const Outcome run = program.use("message\n");

    CHECK(run.exit == 3);
    CHECK(program.said().contains(u"kept the desk busy"_s));
}

TEST_CASE("the report says what is here, and no word, no name and no home", "[start]")
{
    Program program;
    makeDesk(program.home.filePath(u"desk"_s));
    CHECK(program.use(quit).exit == 0);

    const Outcome run = program.use({}, {u"--report"_s});

    CHECK(run.exit == 0);
    for (const QString &there :
         {u"Feuillet: 0"_s, u"Qt: 6."_s, u"Platform: offscreen"_s, u"schema "_s, u"articles 1,"_s,
          u"hunspell-fr-comprehensive: installed"_s, u"python3-grammalecte: "_s,
          u"start: Feuillet"_s, u"Store ~/desk"_s})
        CHECK(run.out.contains(there));
    for (const QString &absent : {u"Claire"_s, u"Morel"_s, u"phare"_s, program.home.path()})
        CHECK_FALSE(run.out.contains(absent));
}

TEST_CASE("a fault that is told is in the log by its kind, without a word of an article", "[start]")
{
    Program program;
    makeDesk(program.folder);
    const QString file = program.home.filePath(u"Le secret du phare.docx"_s);
    REQUIRE(writeFile(file, "PK\x03\x04 word/document.xml"));

    CHECK(program.use("strip\n" + quit, {file}).exit == 0);

    CHECK(program.strip().contains(u"“Le secret du phare.docx”"_s));
    CHECK(program.log().contains(u"fault: Refused foreignFile\n"_s));
    CHECK_FALSE(program.log().contains(u"phare"_s));
}
