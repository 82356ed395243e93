#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ledger/Verification.h"

#include <QJsonObject>

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("the last seal of an article comes back, and the queue shows it", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    const auto other = shelf.create();
    CHECK_FALSE(must(shelf.seals.last(id)));

    shelf.sign(id);

    const auto seal = must(shelf.seals.last(id));
    REQUIRE(seal);
    CHECK(seal->covers(anArticle()));
    CHECK(seal->reader() == bruno.id);
    CHECK(must(shelf.articles.row(id)).seal == SealState::Valid);
    CHECK(must(shelf.articles.row(other)).seal == SealState::None);
}

TEST_CASE("the queue shows a seal void after a change that readers see, valid after another",
          "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    shelf.sign(id);
    auto changed = anArticle();
    changed.deskNote = u"Photo demandée"_s;
    must(shelf.articles.append(id, 1, changed, by(anna)));
    CHECK(must(shelf.articles.row(id)).seal == SealState::Valid);

    changed.kicker += u'!';
    must(shelf.articles.append(id, 2, changed, by(anna)));
    CHECK(must(shelf.articles.row(id)).seal == SealState::Void);
}

TEST_CASE("a seal whose entry was tampered with is not handed out", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    shelf.sign(id);
    RawFile raw(shelf.database->file());
    raw.dropTriggers();
    CHECK(raw.run("UPDATE ledger SET payload = replace(payload, 'Lu', 'lu') WHERE kind = 'seal'")
              .isEmpty());

    CHECK(shelf.seals.last(id).error().fault == Fault::Damaged);
}

TEST_CASE("each entry moves the head of the chain", "[store]")
{
    Shelf shelf;
    const auto before = must(shelf.seals.head());
    const auto id = shelf.create();
    const auto after = must(shelf.seals.head());
    must(shelf.seals.published(id, bruno.id, noon, {{u"path"_s, u"site/index.html"_s}}));

    CHECK(after.seq == before.seq + 1);
    CHECK(must(shelf.seals.head()).seq == after.seq + 1);
    CHECK(after.hash.size() == 32);
}

TEST_CASE("nothing is signed that is not there", "[store]")
{
    Shelf shelf;
    const auto seal = must(Seal::seal(anArticle(), at(Stage::Submitted, bruno), {1, {}, {}}, noon));
    const auto head = must(shelf.seals.head());

    CHECK(shelf.seals.append(ArticleId::random(), seal).error().fault == Fault::Unknown);
    CHECK(must(shelf.seals.head()) == head);
}

TEST_CASE("a return takes the seal back, so that its reader reads the whole text again", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    shelf.sign(id);

    must(shelf.articles.take(
        {id, Action::Return, Stage::Draft, Stage::Returned, 1, bruno.id, noon, u"Sourcer"_s}));

    CHECK_FALSE(must(shelf.seals.last(id)));
    CHECK(must(shelf.articles.row(id)).seal == SealState::None);
    CHECK(must(verify(*shelf.database)).isEmpty());
    shelf.sign(id);
    CHECK(must(shelf.seals.last(id)));
    CHECK(must(verify(*shelf.database)).isEmpty());
}
