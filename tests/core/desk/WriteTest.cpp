#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const Article first = anArticle();
const Article second = withHeadline(first, u"Autre titre"_s);
const Article third = withHeadline(first, u"Troisième titre"_s);

} // namespace

TEST_CASE("an article opens with its text, its draft, its seal and what its reader may do",
          "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();

    const auto mine = must(openArticle(room.annas, id));
    const auto brunos = must(openArticle(room.brunos, id));

    CHECK(mine.article == first);
    CHECK(mine.row.stage == Stage::Submitted);
    CHECK_FALSE(mine.draft);
    CHECK_FALSE(mine.seal);
    CHECK(possible(mine.situation) == QList{Action::Shelve});
    CHECK(possible(brunos.situation) ==
          QList{Action::Return, Action::FirstRead, Action::Sign, Action::Shelve});

    must(feuillet::sign(room.brunos, id, {}));
    CHECK(must(openArticle(room.annas, id)).seal);
}

TEST_CASE("an unknown article does not open", "[desk]")
{
    Newsroom room;

    CHECK(faultIn(openArticle(room.annas, ArticleId::random())) == Fault::Unknown);
}

TEST_CASE("a new article is nowhere until it is saved", "[desk]")
{
    Newsroom room;
    const auto fresh = newArticle(room.annas);

    CHECK(fresh.row.revision == 0);
    CHECK(fresh.row.author == anna.name);
    CHECK(faultIn(openArticle(room.annas, fresh.row.id)) == Fault::Unknown);

    CHECK(must(save(room.annas, fresh.row.id, 0, first, u"save"_s)) == 1);
    CHECK(must(openArticle(room.annas, fresh.row.id)).article == first);
}

TEST_CASE("each save is a revision, and saving what is saved makes none", "[desk]")
{
    Newsroom room;
    const auto id = room.create();

    CHECK(must(save(room.annas, id, 1, second, u"save"_s)) == 2);
    CHECK(must(save(room.annas, id, 2, second, u"save"_s)) == 2);
    CHECK(must(save(room.brunos, id, 2, third, u"coupe"_s)) == 3);

    CHECK(must(room.articles.text(id, 1)) == first);
    CHECK(must(room.articles.text(id, 2)) == second);
    const auto last = must(room.articles.revision(id, 3));
    CHECK(last.saving.authors == QList{bruno.id});
    CHECK(last.saving.reason == u"coupe"_s);
}

TEST_CASE("a save over a revision that is not the newest is stale and changes nothing", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    room.write(room.brunos, id, second);
    must(room.drafts.keep({id, anna.id, 1, third, noon, 0, {}}));

    CHECK(faultIn(save(room.annas, id, 1, third, u"save"_s)) == Fault::Stale);
    CHECK(faultIn(save(room.annas, id, 0, third, u"save"_s)) == Fault::Stale);
    // Even when it would bring nothing new: who saves must know what is there.
    CHECK(faultIn(save(room.annas, id, 1, second, u"save"_s)) == Fault::Stale);

    CHECK(must(room.articles.row(id)).revision == 2);
    CHECK(must(room.drafts.of(id, anna.id))->text == third);
}

TEST_CASE("nobody and unknown articles are refused", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    Seat nobodys = room.seatOf({});

    CHECK(refusalIn(save(nobodys, id, 1, second, u"save"_s)) == Refusal::UnknownPerson);
    CHECK(faultIn(save(room.annas, ArticleId::random(), 3, second, u"save"_s)) == Fault::Unknown);
    CHECK(must(room.articles.row(id)).revision == 1);
}

TEST_CASE("a text keeps its no-break spaces, apostrophes and soft hyphens through the store",
          "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    std::mt19937 random(20241104);
    for (int round = 0; round < 100; ++round) {
        const Article article = randomArticle(random);
        room.write(room.annas, id, article);
        CHECK(must(openArticle(room.annas, id)).article == article);
    }
}
