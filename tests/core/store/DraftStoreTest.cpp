#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

Draft aDraft(ArticleId article, const QString &headline = u"Titre"_s)
{
    Draft draft{.article = article, .person = anna.id, .base = 0, .text = anArticle(), .at = noon};
    draft.text.headline = headline;
    return draft;
}

} // namespace

TEST_CASE("a draft of an article that was never saved comes back whole", "[store]")
{
    Shelf shelf;
    auto draft = aDraft(ArticleId::random(), u"Titre en cours\u202F!"_s);
    draft.sequence = must(shelf.drafts.keep(draft));

    CHECK(must(shelf.drafts.of(draft.article, anna.id)) == draft);
    CHECK_FALSE(must(shelf.drafts.of(draft.article, bruno.id)));
}

TEST_CASE("a later draft takes the place of the one before, with a higher sequence", "[store]")
{
    Shelf shelf;
    const auto id = ArticleId::random();
    const auto first = must(shelf.drafts.keep(aDraft(id, u"un"_s)));
    auto earlierByClock = aDraft(id, u"deux"_s);
    earlierByClock.at = noon.addDays(-1);

    CHECK(must(shelf.drafts.keep(earlierByClock)) > first);
    const auto all = must(shelf.drafts.all());
    REQUIRE(all.size() == 1);
    CHECK(all[0].text.headline == u"deux"_s);
}

TEST_CASE("saving settles a draft, but not what was typed since", "[store]")
{
    Shelf shelf;
    const auto id = ArticleId::random();
    const auto saved = must(shelf.drafts.keep(aDraft(id, u"un"_s)));
    must(shelf.drafts.keep(aDraft(id, u"deux"_s)));

    must(shelf.drafts.settle(id, anna.id, saved));
    CHECK(must(shelf.drafts.of(id, anna.id)));

    must(shelf.drafts.settle(id, anna.id, must(shelf.drafts.of(id, anna.id))->sequence));
    CHECK_FALSE(must(shelf.drafts.of(id, anna.id)));
}

TEST_CASE("a discarded draft is kept thirty days", "[store]")
{
    Shelf shelf;
    const auto id = ArticleId::random();
    must(shelf.drafts.keep(aDraft(id, u"rejeté"_s)));

    must(shelf.drafts.discard(id, anna.id, noon));
    must(shelf.drafts.keep(aDraft(id, u"vivant"_s)));
    must(shelf.drafts.purge(noon.addDays(30)));
    REQUIRE(must(shelf.drafts.discarded()).size() == 1);
    CHECK(must(shelf.drafts.discarded())[0].text.headline == u"rejeté"_s);

    must(shelf.drafts.purge(noon.addDays(31)));
    CHECK(must(shelf.drafts.discarded()).isEmpty());
    CHECK(must(shelf.drafts.all()).size() == 1);
}

TEST_CASE("two people keep a draft of one article each", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    auto brunos = aDraft(id, u"de Bruno"_s);
    brunos.person = bruno.id;
    must(shelf.drafts.keep(aDraft(id, u"d’Anna"_s)));
    must(shelf.drafts.keep(brunos));

    must(shelf.drafts.discard(id, bruno.id, noon));

    CHECK(must(shelf.drafts.of(id, anna.id))->text.headline == u"d’Anna"_s);
    CHECK_FALSE(must(shelf.drafts.of(id, bruno.id)));
}

TEST_CASE("a draft that cannot be read does not hide the others, and verify names it", "[store]")
{
    Shelf shelf;
    const auto damaged = ArticleId::random();
    must(shelf.drafts.keep(aDraft(damaged)));
    must(shelf.drafts.keep(aDraft(ArticleId::random())));
    CHECK(RawFile(shelf.database->file())
              .run("UPDATE drafts SET body = '{' WHERE sequence = 1")
              .isEmpty());

    CHECK(must(shelf.drafts.all()).size() == 1);
    CHECK(must(verify(*shelf.database)) ==
          QList{Difference{Difference::What::File, damaged, 0, 0, u"draft"_s}});
}
