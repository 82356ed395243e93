#include "desk/Notes.h"
#include "desk/People.h"
#include "flow/Cli.h"
#include "store/ArticleStore.h"

#include <QJsonArray>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// As the window does it: Hugo proposes another first word.
void proposeHeadline(const Cli &cli, const QString &id)
{
    const auto database = Database::open(cli.data());
    REQUIRE(database);
    const auto person = personNamed(**database, hugo);
    REQUIRE(person);
    Seat seat{**database, *person};
    const auto article = ArticleStore(**database).head(*ArticleId::parse(id));
    REQUIRE(article);
    Article proposed = *article;
    proposed.headline.replace(0, 1, u"Vers"_s);
    REQUIRE(propose(seat, *ArticleId::parse(id), *article, proposed, {}));
}

} // namespace

TEST_CASE("a note on words of an article is listed with them", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());

    CHECK(cli.as(hugo, {u"note"_s, id, u"le port"_s, u"Lequel ?"_s}).exit == 0);
    CHECK(cli.as(hugo, {u"note"_s, id, u"la gare"_s, u"Lequel ?"_s}).exit == 2);

    CHECK(cli.run({u"notes"_s, id}).lines() ==
          QStringList{u"comment\topen\tHugo Lenoir\tle port\tLequel ?"_s});
    const auto json = cli.run({u"notes"_s, id, u"--json"_s}).json();
    CHECK(json[u"comments"_s][0][u"anchor"_s][u"quotation"_s].toString() == u"le port"_s);
}

TEST_CASE("sign refuses while a suggestion is open, and says about what", "[flow][cli]")
{
    Cli cli;
    cli.declareEverybody();
    const QString id = cli.import(aWire());
    cli.as(claire, {u"submit"_s, id});
    proposeHeadline(cli, id);

    const Answer refused = cli.as(hugo, {u"sign"_s, id});

    CHECK(refused.exit == 4);
    CHECK(refused.err.contains(u"“À”"_s));
    CHECK(
        cli.run({u"notes"_s, id}).line().startsWith(u"suggestion\topen\tHugo Lenoir\tÀ → Vers"_s));
}
