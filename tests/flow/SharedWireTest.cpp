#include "article/Body.h"
#include "article/Length.h"
#include "base/AtomicFile.h"
#include "desk/Receive.h"
#include "flow/Cli.h"
#include "flow/PageChecks.h"
#include "proofing/typography/Typography.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>

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

TEST_CASE("the real story's three faults of language come first, and little else", "[flow][cli]")
{
    const QString wire = sharedWire();
    if (wire.isEmpty()) {
        WARN("skipped: no real story in ../shared/wire nor in $FEUILLET_WIRE");
        return;
    }
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.as(claire, {u"import"_s, wire}).line();
    const Answer answer = cli.run({u"check"_s, id, u"--json"_s});
    REQUIRE(answer.exit == 1);

    QStringList ofLanguage;
    QStringList rules;
    for (const QJsonValue value : answer.json()[u"findings"_s].toArray()) {
        const QString kind = value[u"kind"_s].toString();
        rules << value[u"rule"_s].toString();
        if (kind != u"typography"_s && kind != u"consistency"_s &&
            value[u"rule"_s] != u"spelling.name"_s)
            ofLanguage << value[u"text"_s].toString();
    }
    // Three are true; no false alarm beside them.
    CHECK(QSet<QString>(ofLanguage.cbegin(), ofLanguage.cend()) ==
          QSet<QString>{u"Etats-Unis"_s, u"déploient"_s, u"livré"_s});
    CHECK(rules.first(3).filter(u"typography"_s).isEmpty());
    CHECK(rules.count(u"typography.km2"_s) == 2); // km2
    CHECK(rules.contains(u"typography.apostrophe"_s));
    CHECK(rules.contains(u"consistency.caption-is-title"_s));
    CHECK(rules.contains(u"consistency.credit-slots"_s));
}

TEST_CASE("the real story's typography is set right in one go", "[flow]")
{
    const QString wire = sharedWire();
    if (wire.isEmpty()) {
        WARN("skipped: no real story in ../shared/wire nor in $FEUILLET_WIRE");
        return;
    }
    const auto bytes = readFile(wire);
    REQUIRE(bytes);
    const auto read = readWire(*bytes);
    REQUIRE(read);
    const HouseStyle style = *houseStyle(defaultStyle);
    const Article once = withTypography(read->article, style);

    CHECK(once != read->article);
    CHECK(withTypography(once, style) == once);
    for (const Passage &passage : passagesOf(once))
        CHECK(typographyIn(passage, style).isEmpty());
}
