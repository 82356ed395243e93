#include "article/Body.h"
#include "article/Length.h"
#include "flow/Cli.h"
#include "flow/PageChecks.h"

#include <QDir>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A real story lies beside the checkout, never in it: FEUILLET_WIRE names its folder.
QString sharedWire()
{
    const QDir folder(
        qEnvironmentVariable("FEUILLET_WIRE", QStringLiteral(FEUILLET_SOURCE "/../shared/wire")));
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QString() : folder.filePath(files.first());
}

void checkShape(const Article &article)
{
    CHECK(signes(article.headline) == 74);
    CHECK_FALSE(article.lede.isEmpty());
    CHECK(article.sections.size() == 3);
    CHECK(paragraphsOf(article).size() == 18);
    REQUIRE(article.photos.size() == 1);
    CHECK_FALSE(article.photos.first().caption.isEmpty());
    CHECK_FALSE(article.photos.first().creditLine.isEmpty());
    CHECK(article.signature.authors().size() == 1);
    CHECK_FALSE(article.signature.deskCode().isEmpty());
}

} // namespace

TEST_CASE("the real story becomes a signed page through the command line", "[flow][cli]")
{
    const QString wire = sharedWire();
    if (wire.isEmpty()) {
        WARN("skipped: no real story in ../shared/wire nor in $FEUILLET_WIRE");
        return;
    }
    Cli cli;
    cli.declareEverybody();
    const QString site = cli.path(u"site"_s);

    const Answer imported = cli.as(claire, {u"import"_s, wire});
    REQUIRE(imported.exit == 0);
    const QString id = imported.line();
    checkShape(cli.article(id));
    CHECK(cli.run({u"check"_s, id}).exit == 1);
    CHECK(cli.as(claire, {u"submit"_s, id}).exit == 0);
    CHECK(cli.as(hugo, {u"sign"_s, id}).exit == 0);
    const Answer published = cli.as(nadia, {u"publish"_s, id, u"--to"_s, site});

    REQUIRE(published.exit == 0);
    checkHolds(bytesOf(published.line()), cli.article(id));
    CHECK(cli.run({u"verify"_s}).exit == 0);
}
