#include "core/photo/Metadata.h"
#include "core/photo/Pictures.h"
#include "core/store/RawFile.h"
#include "flow/Cli.h"

#include <QDir>

using namespace feuillet;
using namespace feuillet::test;

namespace {

QByteArray aPhotographersFile()
{
    return withIptc(aJpeg({300, 200}), {{120, "Le quai nord"}, {80, "Jean Morvan"}, {110, "AGP"}});
}

qint64 storedPictures(const Cli &cli)
{
    const QStringList files = QDir(cli.data()).entryList({u"*.db"_s, u"*.sqlite"_s}, QDir::Files);
    REQUIRE(files.size() == 1);
    return RawFile(cli.data() + u'/' + files.first()).number("SELECT count(*) FROM images");
}

} // namespace

TEST_CASE("a picture's words are told, and are in the article", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    const Answer taken =
        cli.as(claire, {u"photo"_s, id, cli.file(u"quai.jpg"_s, aPhotographersFile())});

    INFO(taken.err.toStdString());
    CHECK(taken.exit == 0);
    CHECK(taken.lines().contains(u"caption: Le quai nord"_s));
    CHECK(taken.lines().contains(u"credit: Jean Morvan / AGP"_s));
    const QList<Photo> photos = cli.article(id).photos;
    REQUIRE_FALSE(photos.isEmpty());
    CHECK(photos.last().caption == u"Le quai nord"_s);
    CHECK(photos.last().size == QSize(300, 200));
}

TEST_CASE("a picture comes through the standard input, and is stored once for two articles",
          "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString one = cli.import(aWire());
    const QString other = cli.import(aWire("Un autre titre pour le port"));

    CHECK(cli.as(claire, {u"photo"_s, one, u"-"_s}, aPhotographersFile()).exit == 0);
    CHECK(cli.as(claire, {u"photo"_s, other, u"-"_s}, aPhotographersFile()).exit == 0);

    CHECK(cli.article(one).photos.last().image == cli.article(other).photos.last().image);
    CHECK(storedPictures(cli) == 1);
}

TEST_CASE("what is no picture is refused with a sentence, and the article stays", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    const Article before = cli.article(id);

    const Answer refused = cli.as(claire, {u"photo"_s, id, u"-"_s}, "<svg onload='x()'/>");

    CHECK(refused.exit != 0);
    CHECK(refused.err.contains(u"picture"_s));
    CHECK(refused.out.isEmpty());
    CHECK(cli.article(id) == before);
    CHECK(cli.as(claire, {u"photo"_s, id, cli.path(u"nowhere.jpg"_s)}).exit != 0);
}

TEST_CASE("damaged words of a picture are told at the command line", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    const QByteArray damaged =
        withXmp(aPhotographersFile(), "<dc:rights>").replace("</rdf:RDF>", "</rdf:RDG>");

    const Answer taken = cli.as(claire, {u"photo"_s, id, u"-"_s}, damaged);

    CHECK(taken.exit == 0);
    CHECK(taken.err.contains(u"check its caption and credit"_s));
    CHECK(cli.article(id).photos.last().caption == u"Le quai nord"_s);
}
