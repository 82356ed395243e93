#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const Article saved = anArticle();
const Article typed = withHeadline(saved, u"Ce qui fut tapé"_s);
const Article other = withHeadline(saved, u"Un autre texte"_s);

Draft draftOf(ArticleId id, const Person &person, int base, const Article &text)
{
    return {id, person.id, base, text, noon, 0, {}};
}

} // namespace

TEST_CASE("a draft comes back when its article opens, and a save of it settles it", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, anna, 1, typed)));

    const auto opened = must(openArticle(room.annas, id));
    REQUIRE(opened.draft);
    CHECK(opened.draft->text == typed);
    CHECK_FALSE(must(openArticle(room.brunos, id)).draft);

    must(save(room.annas, id, 1, typed, u"save"_s));
    CHECK(must(drafts(room.annas)).isEmpty());
    CHECK(must(room.drafts.discarded()).isEmpty());
}

TEST_CASE("another text that is saved sets the draft aside and does not lose it", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, anna, 1, typed)));

    must(save(room.annas, id, 1, other, u"save"_s));

    CHECK(must(drafts(room.annas)).isEmpty());
    const auto aside = must(room.drafts.discarded());
    REQUIRE(aside.size() == 1);
    CHECK(aside.first().text == typed);
}

TEST_CASE("a draft of somebody else stays when I save", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, bruno, 1, typed)));

    must(save(room.annas, id, 1, other, u"save"_s));

    CHECK(must(room.drafts.of(id, bruno.id))->text == typed);
}

TEST_CASE("recovering makes the draft a revision", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, anna, 1, typed)));

    CHECK(must(recover(room.annas, id)) == 2);

    CHECK(must(room.articles.head(id)) == typed);
    CHECK(must(room.articles.revision(id, 2)).saving.reason == u"recover"_s);
    CHECK(must(drafts(room.annas)).isEmpty());
}

TEST_CASE("an article that was never saved opens from its draft and is recovered whole", "[desk]")
{
    Newsroom room;
    const auto id = ArticleId::random();
    must(room.drafts.keep(draftOf(id, anna, 0, typed)));

    const auto opened = must(openArticle(room.annas, id));
    CHECK(opened.row.revision == 0);
    CHECK(opened.article == typed);
    CHECK(opened.situation.actor == anna);
    CHECK(opened.situation.authors == QList{anna});
    CHECK(faultIn(openArticle(room.brunos, id)) == Fault::Unknown);

    CHECK(must(recover(room.annas, id)) == 1);
    CHECK(must(room.articles.head(id)) == typed);
}

TEST_CASE("a draft over a text that was changed since is not recovered, and stays", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, anna, 1, typed)));
    room.write(room.brunos, id, other);

    CHECK(faultIn(recover(room.annas, id)) == Fault::Stale);

    CHECK(must(room.articles.head(id)) == other);
    CHECK(must(room.drafts.of(id, anna.id))->text == typed);
}

TEST_CASE("there is nothing to recover without a draft of one's own", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, bruno, 1, typed)));

    CHECK(faultIn(recover(room.annas, id)) == Fault::Unknown);
    CHECK(must(room.articles.row(id)).revision == 1);
}

TEST_CASE("a discarded draft is gone from the article and kept for a while", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep(draftOf(id, anna, 1, typed)));

    must(discardDraft(room.annas, id));

    CHECK_FALSE(must(openArticle(room.annas, id)).draft);
    CHECK(must(room.drafts.discarded()).first().text == typed);
}
