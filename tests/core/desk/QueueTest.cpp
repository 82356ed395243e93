#include "desk/Queue.h"
#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QList<ArticleId> idsOf(const QList<ArticleRow> &rows)
{
    QList<ArticleId> ids;
    for (const ArticleRow &row : rows)
        ids << row.id;
    return ids;
}

} // namespace

TEST_CASE("the queue holds every article, and those of a stage", "[desk]")
{
    Newsroom room;
    const auto draft = room.create();
    room.pass(1);
    const auto submitted = room.submitted();

    CHECK(idsOf(must(queue(room.annas))) == QList{submitted, draft});
    CHECK(idsOf(must(queue(room.annas, 1))) == QList{submitted});
    CHECK(idsOf(must(queueOf(room.annas, Stage::Draft))) == QList{draft});
    CHECK(must(queueOf(room.annas, Stage::Signed)).isEmpty());
}

TEST_CASE("what was said with the last step shows in the queue, and goes with the next", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    must(takeStep(room.brunos, id, Action::Return, u"Vérifier les noms."_s));
    CHECK(must(queue(room.annas)).first().stageNote == u"Vérifier les noms."_s);

    must(takeStep(room.annas, id, Action::Shelve, u"Jusqu’à lundi"_s));
    CHECK(must(queue(room.annas)).first().stageNote == u"Jusqu’à lundi"_s);
    must(takeStep(room.annas, id, Action::Unshelve));
    CHECK(must(queue(room.annas)).first().stage == Stage::Returned);
    CHECK(must(queue(room.annas)).first().stageNote.isEmpty());
}

TEST_CASE("an article is found by its words, accents or not", "[desk]")
{
    Newsroom room;
    const auto id = room.create();

    const auto hits = must(search(room.annas, u"eolien PECHEURS"_s));

    REQUIRE(hits.size() == 1);
    CHECK(hits.first().row.id == id);
    CHECK(must(search(room.annas, u"introuvable"_s)).isEmpty());
}

TEST_CASE("an id may be shortened while it fits one article, saved or only typed", "[desk]")
{
    Newsroom room;
    const ArticleId one(quint64(1) << 62);
    const ArticleId two((quint64(1) << 62) + 1);
    must(room.articles.create(one, anArticle(), by(anna)));

    CHECK(must(articleNamed(room.annas, one.text().left(4))) == one);
    CHECK(must(articleNamed(room.annas, one.text().toUpper())) == one);
    CHECK(faultIn(articleNamed(room.annas, u"zzzz"_s)) == Fault::Unknown);

    must(room.articles.create(two, anArticle(), by(anna)));
    CHECK(faultIn(articleNamed(room.annas, one.text().left(4))) == Fault::Ambiguous);
    CHECK(must(articleNamed(room.annas, two.text())) == two);

    const ArticleId typed(quint64(5) << 59);
    must(room.drafts.keep({typed, anna.id, 0, anArticle(), noon, 0, {}}));
    CHECK(must(articleNamed(room.annas, typed.text().left(5))) == typed);
}
