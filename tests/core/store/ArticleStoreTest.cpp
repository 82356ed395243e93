#include "article/Length.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ledger/Records.h"

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

StepTaken submission(ArticleId id, int revision = 1)
{
    return {.article = id,
            .action = Action::Submit,
            .from = Stage::Draft,
            .to = Stage::Submitted,
            .revision = revision,
            .person = anna.id,
            .at = noon.addSecs(3600),
            .note = u"Prêt\u00A0!"_s};
}

} // namespace

TEST_CASE("any article comes back as it was given", "[store]")
{
    Shelf shelf;
    std::mt19937 random(20241104);
    for (int round = 0; round < 200; ++round) {
        const auto article = randomArticle(random);
        const auto id = shelf.create(article);
        CHECK(must(shelf.articles.head(id)) == article);
    }
}

TEST_CASE("no-break spaces, apostrophes, soft hyphens and emoji come back unchanged", "[store]")
{
    Shelf shelf;
    auto article = anArticle();
    article.headline =
        u"«\u00A0220\u202F000\u00A0» à l\u2019éolien, co\u00ADopération 👩‍🚀 e\u0301"_s;

    const auto id = shelf.create(article);

    CHECK(must(shelf.articles.head(id)).headline == article.headline);
    CHECK(must(shelf.articles.row(id)).title == article.headline);
}

TEST_CASE("the queue's line of an article tells what is known of it", "[store]")
{
    Shelf shelf;
    auto article = anArticle();
    article.deadline = noon.addSecs(7200);

    const auto row = must(shelf.articles.row(shelf.create(article)));

    CHECK(row.title == article.headline);
    CHECK(row.author == anna.name);
    CHECK(row.rubric == article.rubric);
    CHECK(row.signes > 300);
    CHECK(row.stage == Stage::Draft);
    CHECK(row.revision == 1);
    CHECK(row.seal == SealState::None);
    CHECK(row.changedAt == noon);
    CHECK(row.deadline == noon.addSecs(7200));
}

TEST_CASE("the queue's line has the length in the unit of its order", "[store]")
{
    Shelf shelf;
    auto article = anArticle();
    article.orderedLength = OrderedLength{2.5, LengthUnit::Feuillets};
    const auto id = shelf.create(article);
    auto row = must(shelf.articles.row(id));
    CHECK(row.ordered == article.orderedLength);
    CHECK(row.measured == lengthOf(article).feuillets());

    article.orderedLength = OrderedLength{450, LengthUnit::Words};
    must(shelf.articles.append(id, 1, article, by(anna)));
    row = must(shelf.articles.row(id));
    CHECK(row.ordered == article.orderedLength);
    CHECK(row.measured == double(lengthOf(article).words));

    article.orderedLength.reset();
    must(shelf.articles.append(id, 2, article, by(anna)));
    CHECK_FALSE(must(shelf.articles.row(id)).ordered.has_value());
}

TEST_CASE("open findings are known of the revision that was read, and of no other", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    CHECK_FALSE(must(shelf.articles.row(id)).findings.has_value());

    must(shelf.articles.noteFindings(id, 1, 3));
    CHECK(must(shelf.articles.row(id)).findings == 3);
    auto article = anArticle();
    article.headline += u'x';
    must(shelf.articles.append(id, 1, article, by(anna)));
    CHECK_FALSE(must(shelf.articles.row(id)).findings.has_value());
    must(shelf.articles.noteFindings(id, 1, 3)); // of a text that is history
    CHECK_FALSE(must(shelf.articles.row(id)).findings.has_value());
    must(shelf.articles.noteFindings(id, 2, 0));
    CHECK(must(shelf.articles.row(id)).findings == 0);
}

TEST_CASE("the queue of a stage is read from its index alone", "[store]")
{
    Shelf shelf;
    shelf.create();
    const auto plan = must(
        rows(*shelf.database,
             u"EXPLAIN QUERY PLAN SELECT "_s + records::articleColumns +
                 u" FROM articles a LEFT JOIN people p ON p.id = a.author WHERE a.stage = 'draft' "
                 "ORDER BY a.changed_at DESC LIMIT 100"_s,
             [](const Query &row) { return row.text(3); }));
    INFO(plan.join(u'\n').toStdString());
    CHECK(plan.first() == u"SEARCH a USING COVERING INDEX articles_by_stage (stage=?)"_s);
    CHECK(plan.filter(u"TEMP B-TREE"_s).isEmpty());
}

TEST_CASE("every save is a revision, with its authors, moment and reason", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    auto second = anArticle();
    second.headline = u"Autre titre"_s;

    const Saving saving{{bruno.id, anna.id}, noon.addSecs(5), u"relecture"_s};
    CHECK(must(shelf.articles.append(id, 1, second, saving)) == 2);

    const auto revisions = must(shelf.articles.revisions(id));
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[1].base == 1);
    CHECK(revisions[1].saving.authors == QList{bruno.id, anna.id});
    CHECK(revisions[1].saving.at == noon.addSecs(5));
    CHECK(revisions[1].saving.reason == u"relecture"_s);
    CHECK(revisions[1].digest == digest(second));
    CHECK(must(shelf.articles.text(id, 1)) == anArticle());
    CHECK(must(shelf.articles.head(id)) == second);
    CHECK(must(shelf.articles.row(id)).title == u"Autre titre"_s);
}

TEST_CASE("a save over another's save is refused and writes nothing", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    must(shelf.articles.append(id, 1, aLongArticle(40), by(bruno)));

    const auto late = shelf.articles.append(id, 1, aLongArticle(50), by(anna));

    REQUIRE_FALSE(late);
    CHECK(late.error().fault == Fault::Stale);
    CHECK(must(shelf.articles.revisions(id)).size() == 2);
}

TEST_CASE("a save that says what the newest says makes no version", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();

    CHECK(must(shelf.articles.append(id, 1, must(shelf.articles.head(id)), by(bruno))) == 1);
    CHECK(must(shelf.articles.revisions(id)).size() == 1);
}

TEST_CASE("what is not there is unknown", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    const auto nobodys = ArticleId::random();

    CHECK(shelf.articles.head(nobodys).error().fault == Fault::Unknown);
    CHECK(shelf.articles.row(nobodys).error().fault == Fault::Unknown);
    CHECK(shelf.articles.text(id, 2).error().fault == Fault::Unknown);
    CHECK(shelf.articles.append(nobodys, 1, anArticle(), by(anna)).error().fault == Fault::Unknown);
    CHECK(shelf.articles.create(nobodys, anArticle(), by(carole)).error().fault == Fault::Unknown);
}

TEST_CASE("an article that exists is not created again", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();

    CHECK_FALSE(shelf.articles.create(id, aLongArticle(50), by(anna)));
    CHECK(must(shelf.articles.head(id)) == anArticle());
}

TEST_CASE("the newest come first, by stage or all", "[store]")
{
    Shelf shelf;
    const auto first = shelf.create(anArticle(), 1);
    const auto third = shelf.create(anArticle(), 3);
    const auto second = shelf.create(anArticle(), 2);
    must(shelf.articles.take(submission(first)));

    CHECK(idsOf(must(shelf.articles.newest({}, 10))) == QList{first, third, second});
    CHECK(idsOf(must(shelf.articles.newest(Stage::Draft, 10))) == QList{third, second});
    CHECK(idsOf(must(shelf.articles.newest(Stage::Submitted, 10))) == QList{first});
    CHECK(idsOf(must(shelf.articles.newest({}, 1))) == QList{first});
    CHECK(must(shelf.articles.newest(Stage::Signed, 10)).isEmpty());
}

TEST_CASE("a step moves the stage and stays on record with its note", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();

    must(shelf.articles.take(submission(id)));

    const auto row = must(shelf.articles.row(id));
    CHECK(row.stage == Stage::Submitted);
    CHECK(row.stageSince == noon.addSecs(3600));
    CHECK(must(shelf.articles.steps(id)) == QList{submission(id)});
}

TEST_CASE("a step decided on an older state of the article is refused", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    must(shelf.articles.append(id, 1, aLongArticle(40), by(bruno)));

    CHECK(shelf.articles.take(submission(id, 1)).error().fault == Fault::Stale);
    must(shelf.articles.take(submission(id, 2)));
    CHECK(shelf.articles.take(submission(id, 2)).error().fault == Fault::Stale);
    CHECK(must(shelf.articles.steps(id)).size() == 1);
}

TEST_CASE("an id may be shortened while it is unambiguous", "[store]")
{
    Shelf shelf;
    const QList<ArticleId> ids{ArticleId(0x1234567812345678), ArticleId(0x1234567899999999)};
    for (const ArticleId id : ids)
        must(shelf.articles.create(id, anArticle(), by(anna)));
    const QString text = ids[0].text();

    CHECK(must(shelf.articles.resolve(text)) == ids[0]);
    CHECK(must(shelf.articles.resolve(text.first(10).toUpper())) == ids[0]);
    CHECK(shelf.articles.resolve(text.first(3)).error().fault == Fault::Ambiguous);
    CHECK(shelf.articles.resolve(u"7zz").error().fault == Fault::Unknown);
    CHECK(shelf.articles.resolve(u"").error().fault == Fault::Unknown);
    CHECK(shelf.articles.resolve(u"zzz").error().fault == Fault::Unknown);
    CHECK(shelf.articles.resolve(u"a' OR 1").error().fault == Fault::Unknown);
    CHECK(shelf.articles.resolve(QString(text + u'0')).error().fault == Fault::Unknown);
}

TEST_CASE("many articles are created at once, or none", "[store]")
{
    Shelf shelf;
    const auto story = aLongArticle(300);
    const auto ids = must(shelf.articles.createAll({anArticle(), story}, by(anna)));

    CHECK(must(shelf.articles.head(ids[1])) == story);
    CHECK_FALSE(shelf.articles.createAll({anArticle()}, by(carole)));
    CHECK(must(shelf.articles.newest({}, 10)).size() == 2);
}

TEST_CASE("a text that changed under its hash is not handed out", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    RawFile raw(shelf.database->file());
    raw.dropTriggers();
    CHECK(raw.run("UPDATE revisions SET body = replace(body, 'Brest', 'Crest')").isEmpty());

    CHECK(shelf.articles.head(id).error().fault == Fault::Damaged);
}

TEST_CASE("revisions and ledger refuse every statement that is no next entry", "[store]")
{
    Shelf shelf;
    shelf.create();
    RawFile raw(shelf.database->file());

    for (const QByteArray sql :
         {"UPDATE revisions SET reason = 'x'", "DELETE FROM revisions",
          "INSERT OR REPLACE INTO revisions SELECT * FROM revisions",
          "INSERT INTO revisions SELECT article, 7, base, authors, at, reason, digest, body_hash, "
          "body FROM revisions",
          "UPDATE ledger SET person = 1", "UPDATE OR REPLACE ledger SET seq = 9",
          "DELETE FROM ledger", "INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 1",
          "INSERT INTO ledger SELECT seq + 100, kind, article, person, at, payload, previous, hash "
          "FROM ledger",
          "INSERT INTO ledger SELECT NULL, kind, article, person, at, payload, previous, hash FROM "
          "ledger"}) {
        INFO(sql.toStdString());
        CHECK(raw.run(sql).contains("append-only"));
    }
}
