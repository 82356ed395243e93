#include "core/desk/Newsroom.h"
#include "desk/Receive.h"
#include "flow/PageChecks.h"
#include "ingest/Sample.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("a wire becomes a signed page through the desk, every paragraph once and in order",
          "[flow]")
{
    Newsroom room;
    QTemporaryDir site;

    const auto wire = must(readWire(sampleWire()));
    const auto id = must(receive(room.annas, wire.article));
    Article edited = wire.article;
    edited.headline = u"La criée rouvre «\u00A0à la force du poignet\u00A0»"_s;
    CHECK(must(save(room.annas, id, 1, edited, u"save"_s)) == 2);
    must(takeStep(room.annas, id, Action::Submit));
    must(takeStep(room.brunos, id, Action::FirstRead));
    must(feuillet::sign(room.brunos, id, {}, digest(edited)));
    const auto published = must(publish(room.caroles, id, site.path()));

    const QByteArray html = bytesOf(published.path);
    checkHolds(html, edited);
    CHECK(html.contains("La criée rouvre «\u00A0à la force du poignet\u00A0»"));
    CHECK(html.contains("Y.Morvezen"));
    CHECK(room.stageOf(id) == Stage::Published);
    CHECK(must(verifyNoted(*room.database)).isEmpty());
}

TEST_CASE("any article that is signed leaves with its whole body", "[flow]")
{
    Newsroom room;
    QTemporaryDir site;
    std::mt19937 random(1515);
    for (int round = 0; round < 40; ++round) {
        Article article = randomArticle(random);
        article.headline = u"Titre %1"_s.arg(round);
        article.photos.clear();
        const auto id = room.signedOff(article);

        const auto published = must(publish(room.caroles, id, site.path()));

        checkHolds(bytesOf(published.path), article);
    }
}
