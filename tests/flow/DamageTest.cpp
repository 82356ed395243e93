#include "core/store/RawFile.h"
#include "flow/Cli.h"
#include "flow/PageChecks.h"

#include <QDir>

using namespace feuillet;
using namespace feuillet::test;

namespace {

QString storeOf(const Cli &cli)
{
    return cli.data() + u"/feuillet.sqlite"_s;
}

// A sentence on stderr, and nothing on stdout.
void checkSaid(const Answer &answer, int exit)
{
    INFO(answer.err.toStdString());
    CHECK(answer.exit == exit);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.startsWith(u"feuillet-cli: "_s));
}

} // namespace

TEST_CASE("wrong usage is told, answers 2 and makes no desk", "[flow][cli]")
{
    Cli cli;
    const QList<QStringList> wrong{{},
                                   {u"dance"_s},
                                   {u"people"_s},
                                   {u"list"_s, u"--dance"_s},
                                   {u"list"_s, u"more"_s},
                                   {u"list"_s, u"--stage"_s, u"limbo"_s},
                                   {u"list"_s, u"--note"_s, u"x"_s},
                                   {u"show"_s},
                                   {u"save"_s, u"0"_s},
                                   {u"import"_s},
                                   {u"import"_s, u"-"_s, u"--encoding"_s, u"klingon"_s},
                                   {u"list"_s, u"--lang"_s, u"de"_s},
                                   {u"list"_s, u"--stage"_s}};
    for (const QStringList &arguments : wrong) {
        CAPTURE(arguments.join(u' '));
        checkSaid(cli.run(arguments), 2);
    }
    CHECK_FALSE(QFile::exists(cli.data()));
}

TEST_CASE("help and version answer on the standard output, for each verb too", "[flow][cli]")
{
    CHECK(Cli::bare({u"--version"_s}).line().startsWith(u"feuillet-cli "_s));
    const Answer help = Cli::bare({u"--help"_s});
    CHECK(help.exit == 0);
    for (const auto &verb :
         {u"people add"_s, u"import"_s,  u"list"_s,   u"show"_s,   u"save"_s,    u"check"_s,
          u"search"_s,     u"submit"_s,  u"return"_s, u"sign"_s,   u"shelve"_s,  u"unshelve"_s,
          u"publish"_s,    u"export"_s,  u"verify"_s, u"drafts"_s, u"recover"_s, u"discard"_s,
          u"backup"_s,     u"backups"_s, u"restore"_s}) {
        CHECK(help.out.contains(u"  "_s + verb));
        const Answer one = Cli::bare(verb.split(u' ') + QStringList{u"--help"_s});
        CHECK(one.exit == 0);
        CHECK(one.out.contains(verb));
    }
}

TEST_CASE("a desk that is not there is told and not made", "[flow][cli]")
{
    Cli cli;
    for (const QStringList &arguments : QList<QStringList>{{u"list"_s},
                                                           {u"show"_s, u"0"_s},
                                                           {u"search"_s, u"mot"_s},
                                                           {u"verify"_s},
                                                           {u"drafts"_s},
                                                           {u"people"_s, u"list"_s},
                                                           {u"submit"_s, u"0"_s},
                                                           {u"save"_s, u"0"_s, u"-"_s}})
        checkSaid(cli.as(claire, arguments), 3);
    CHECK_FALSE(QFile::exists(cli.data()));
}

TEST_CASE("a file where the desk's folder should be is told and stays", "[flow][cli]")
{
    Cli cli;
    cli.file(u"data"_s, "not a folder");

    checkSaid(cli.run({u"list"_s}), 3);
    checkSaid(cli.as(claire, {u"people"_s, u"add"_s, claire, u"--role"_s, u"chief"_s}), 3);
    CHECK(cli.as(claire, {u"import"_s, u"--sample"_s}).exit == 3);

    CHECK(bytesOf(cli.data()) == "not a folder");
}

TEST_CASE("a missing or undecodable file does not keep the others back", "[flow][cli]")
{
    Cli cli;
    const QString good = cli.file(u"bon.txt"_s, aWire());
    const QString zeros = cli.file(u"nul.txt"_s, QByteArray("Titre\0\0", 7));

    const Answer mixed = cli.as(claire, {u"import"_s, cli.path(u"absent.txt"_s), good, zeros});

    CHECK(mixed.exit == 3);
    CHECK(mixed.lines().size() == 1);
    CHECK(mixed.err.contains(u"absent.txt"_s));
    CHECK(mixed.err.contains(u"nul.txt"_s));
    CHECK(cli.run({u"list"_s}).lines().size() == 1);
}

TEST_CASE("importing nothing readable changes nothing", "[flow][cli]")
{
    Cli cli;

    checkSaid(cli.as(claire, {u"import"_s, cli.path(u"absent.txt"_s), cli.path(u""_s)}), 3);
    checkSaid(cli.as(claire, {u"import"_s, u"-"_s}, ""), 3);
    checkSaid(cli.as(claire, {u"import"_s, u"-"_s, u"--encoding"_s, u"utf-8"_s}, "caf\xE9"), 3);

    CHECK_FALSE(QFile::exists(cli.data()));
}

TEST_CASE("a named encoding is used and a guess is told", "[flow][cli]")
{
    Cli cli;
    const QByteArray bytes = "Un \x9Cuvre \xE0 12 \xA4\n\nUne phrase de texte.\n";

    const Answer guessed = cli.as(claire, {u"import"_s, u"-"_s}, bytes);
    const Answer named = cli.as(claire, {u"import"_s, u"-"_s, u"--encoding"_s, u"cp1252"_s}, bytes);
    const Answer latin9 = cli.as(claire, {u"import"_s, u"-"_s, u"--encoding"_s, u"latin9"_s},
                                 "Un \xBDuvre \xE0 12 \xA4\n\nUne phrase.\n");

    CHECK(guessed.err.contains(u"--encoding"_s));
    CHECK_FALSE(named.err.contains(u"--encoding"_s));
    CHECK(cli.article(named.line()).headline.startsWith(u"Un œuvre"_s));
    CHECK(cli.article(latin9.line()).headline == u"Un œuvre à 12 €"_s);
}

TEST_CASE("wrong and ambiguous ids are wrong usage", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    checkSaid(cli.run({u"show"_s, u"zzzzzzzzzzzzz"_s}), 2);
    checkSaid(cli.run({u"show"_s, u"pas-un-id"_s}), 2);
    checkSaid(cli.as(hugo, {u"sign"_s, u"zzzzzzzzzzzzz"_s}), 2);
    CHECK(cli.run({u"show"_s, id.left(8)}).exit == 0);
    CHECK(cli.run({u"show"_s, id.toUpper()}).exit == 0);

    // 33 articles share at least one first character, for there are 32 of those.
    QStringList files;
    for (int at = 0; at < 33; ++at)
        files << cli.file(u"f%1.txt"_s.arg(at), aWire("Titre " + QByteArray::number(at)));
    REQUIRE(cli.as(claire, QStringList{u"import"_s} + files).exit == 0);
    QMap<QChar, int> firsts;
    for (const QString &line : cli.run({u"list"_s}).lines())
        ++firsts[line.front()];
    const auto shared = std::ranges::find_if(firsts, [](int count) { return count > 1; });
    REQUIRE(shared != firsts.end());
    checkSaid(cli.run({u"show"_s, QString(shared.key())}), 2);
}

TEST_CASE("a store that is garbage is told as damaged and stays as it is", "[flow][cli]")
{
    Cli cli;
    const QByteArray garbage(20'000, 'x');
    cli.file(u"data/feuillet.sqlite"_s, garbage);

    checkSaid(cli.run({u"list"_s}), 5);
    checkSaid(cli.run({u"verify"_s}), 5);
    CHECK(cli.as(claire, {u"import"_s, u"--sample"_s}).exit == 5);
    CHECK(bytesOf(storeOf(cli)) == garbage);
}

TEST_CASE("somebody else's database is not taken for a desk", "[flow][cli]")
{
    Cli cli;
    REQUIRE(QDir().mkpath(cli.data()));
    {
        RawFile raw(storeOf(cli));
        REQUIRE(raw.run("CREATE TABLE songs(title)").isEmpty());
    }
    const QByteArray before = bytesOf(storeOf(cli));

    checkSaid(cli.run({u"list"_s}), 3);
    CHECK(cli.as(claire, {u"import"_s, u"--sample"_s}).exit == 3);

    CHECK(bytesOf(storeOf(cli)) == before);
}

TEST_CASE("a store of a later version is read, told and not written", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    {
        RawFile raw(storeOf(cli));
        REQUIRE(raw.run("PRAGMA user_version = 9999").isEmpty());
    }

    const Answer list = cli.run({u"list"_s});
    CHECK(list.exit == 0);
    CHECK(list.lines().size() == 1);
    CHECK(list.err.contains(u"later version"_s));
    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 3);
    CHECK(cli.as(claire, {u"import"_s, u"--sample"_s}).exit == 3);
    CHECK(cli.run({u"list"_s, u"--stage"_s, u"draft"_s}).lines().size() == 1);
}

TEST_CASE("each thing that was tampered with is named, and answers 5", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.signedOff(aWire());
    {
        RawFile raw(storeOf(cli));
        raw.dropTriggers();
        REQUIRE(raw.run("UPDATE revisions SET body = replace(body, 'port', 'pont')").isEmpty());
    }

    const Answer verified = cli.run({u"verify"_s});

    CHECK(verified.exit == 5);
    CHECK(verified.out.contains(id));
    checkSaid(cli.run({u"show"_s, id}), 5);
    CHECK(cli.as(nadia, {u"publish"_s, id, u"--to"_s, cli.path(u"site"_s)}).exit == 5);
    CHECK(filesIn(cli.path(u"site"_s)) == 0);
}

TEST_CASE("a folder that cannot be written is told, and the article stays signed", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.signedOff(aWire());
    const QString site = cli.file(u"site"_s, "a file");

    checkSaid(cli.as(nadia, {u"publish"_s, id, u"--to"_s, site}), 3);

    CHECK(cli.run({u"list"_s, u"--stage"_s, u"signed"_s}).lines().size() == 1);
}

TEST_CASE("what is no article is not saved", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());

    checkSaid(cli.as(claire, {u"save"_s, id, u"-"_s}, "{\"schema\":"), 3);
    checkSaid(cli.as(claire, {u"save"_s, id, u"-"_s}, "{\"schema\":99}"), 3);
    checkSaid(cli.as(claire, {u"save"_s, id, u"-"_s}, " \n"), 3);
    checkSaid(cli.as(claire, {u"save"_s, id, cli.path(u"absent"_s)}), 3);
    checkSaid(cli.as(claire, {u"save"_s, id, u"-"_s, u"--format"_s, u"pdf"_s}, "Titre"), 2);
    checkSaid(cli.as(claire, {u"recover"_s, id}), 2);

    CHECK(cli.run({u"list"_s}).line().split(u'\t').value(2) == u"1"_s);
}

TEST_CASE("messages and answers are UTF-8 in any locale, with nothing else said", "[flow][cli]")
{
    Cli cli;
    const QString id = cli.import(aWire());
    QProcess process;
    process.setProcessEnvironment([] {
        auto plain = QProcessEnvironment::systemEnvironment();
        plain.insert(u"LC_ALL"_s, u"POSIX"_s);
        return plain;
    }());
    process.start(QStringLiteral(FEUILLET_CLI), cli.given({u"show"_s, id}));
    REQUIRE(process.waitForFinished());

    CHECK(QString::fromUtf8(process.readAllStandardOutput()).startsWith(u"À Brest"_s));
    CHECK(process.readAllStandardError().isEmpty());
}

TEST_CASE("an answer that cannot be written is no success", "[flow][cli]")
{
    Cli cli;
    cli.import(aWire());
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(FEUILLET_CLI), cli.given({u"list"_s}));
    REQUIRE(process.waitForFinished());

    CHECK(process.exitCode() == 3);
    CHECK(process.readAllStandardError().startsWith("feuillet-cli: "));
}
