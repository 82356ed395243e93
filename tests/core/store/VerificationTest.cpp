#include "store/ledger/Verification.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ImageStore.h"

#include <QFile>

using namespace feuillet;
using namespace feuillet::test;
using What = Difference::What;

namespace {

// Two articles, the first with two revisions, submitted and signed.
struct DeskShelf : Shelf
{
    ArticleId first = create();
    ArticleId second = create();

    DeskShelf()
    {
        auto changed = anArticle();
        changed.kicker = u"Mer"_s;
        must(articles.append(first, 1, changed, by(anna, 5)));
        must(articles.take(
            {first, Action::Submit, Stage::Draft, Stage::Submitted, 2, anna.id, noon, {}}));
        sign(first);
        must(ImageStore(*database).add("picture", {1, 1}));
    }
    QList<Difference> afterTampering(const QByteArray &sql)
    {
        RawFile raw(database->file());
        raw.dropTriggers();
        const auto complaint = raw.run(sql);
        INFO(complaint.toStdString());
        REQUIRE(complaint.isEmpty());
        return must(verify(*database));
    }
};

bool has(const QList<Difference> &differences, What what, const QString &detail = {})
{
    return std::ranges::any_of(differences, [&](const Difference &one) {
        return one.what == what && (detail.isEmpty() || one.detail == detail);
    });
}

} // namespace

TEST_CASE("a store as it was written has no differences", "[store]")
{
    DeskShelf shelf;
    CHECK(must(verify(*shelf.database)).isEmpty());
    CHECK(must(verify(*shelf.database, {must(shelf.seals.head())})).isEmpty());
}

TEST_CASE("every way to tamper with a row is named", "[store]")
{
    struct Tampering
    {
        const char *sql;
        What what;
        QString detail;
    };
    const QList<Tampering> all{
        {"UPDATE revisions SET body = replace(body, 'Brest', 'Crest') WHERE number = 2",
         What::Revision, u"body"_s},
        {"UPDATE revisions SET authors = '0000000000001' WHERE number = 2", What::Revision,
         u"authors"_s},
        {"UPDATE revisions SET at = at + 1 WHERE number = 2", What::Revision, u"at"_s},
        {"UPDATE revisions SET reason = 'x' WHERE number = 2", What::Revision, u"reason"_s},
        {"UPDATE revisions SET digest = zeroblob(32) WHERE number = 2", What::Revision,
         u"digest"_s},
        {"UPDATE revisions SET body_hash = zeroblob(32) WHERE number = 2", What::Revision,
         u"body"_s},
        {"DELETE FROM revisions WHERE number = 2", What::Revision, u"missing"_s},
        {"UPDATE revisions SET number = 9 WHERE number = 2", What::Revision, u"unknown"_s},
        {"UPDATE ledger SET payload = replace(payload, 'Bruno', 'Denis') WHERE kind = 'seal'",
         What::Chain, u"content"_s},
        {"UPDATE ledger SET person = 14 WHERE kind = 'seal'", What::Seal, u"reader"_s},
        {"UPDATE ledger SET at = at + 1 WHERE kind = 'seal'", What::Seal, u"at"_s},
        {"UPDATE ledger SET article = (SELECT min(id) FROM articles WHERE sealed IS NULL) WHERE "
         "kind = 'seal'",
         What::Chain, u"content"_s},
        {"UPDATE ledger SET hash = zeroblob(32) WHERE seq = 3", What::Chain, u"link"_s},
        {"UPDATE ledger SET previous = zeroblob(32) WHERE seq = 3", What::Chain, u"link"_s},
        {"DELETE FROM ledger WHERE seq = 4", What::Chain, u"gap"_s},
        {"DELETE FROM ledger WHERE kind = 'seal'", What::Head, u"sealed"_s},
        {"DELETE FROM ledger WHERE kind = 'revision' AND seq = 5", What::Revision, u"unknown"_s},
        {"UPDATE articles SET stage = 'signed'", What::Head, u"stage"_s},
        {"UPDATE articles SET stage_note = 'Rien à redire'", What::Head, u"note"_s},
        {"UPDATE articles SET revision = 1", What::Head, u"revision"_s},
        {"UPDATE articles SET digest = zeroblob(32)", What::Head, u"digest"_s},
        {"UPDATE articles SET sealed = digest", What::Head, u"sealed"_s},
        {"UPDATE people SET name = 'Bruno Le Gof' WHERE id = 12", What::Person, {}},
        {"UPDATE people SET roles = 'chief' WHERE id = 11", What::Person, {}},
        {"DELETE FROM people WHERE id = 12", What::Person, {}},
        {"INSERT INTO people VALUES (99, 'x', 'x', '', 'chief')", What::Person, {}},
        {"UPDATE images SET bytes = 'other'", What::Image, {}},
    };
    for (const Tampering &one : all) {
        INFO(one.sql);
        DeskShelf shelf;
        CHECK(has(shelf.afterTampering(one.sql), one.what, one.detail));
    }
}

TEST_CASE("a difference names the article and the revision", "[store]")
{
    DeskShelf shelf;
    const auto differences =
        shelf.afterTampering("UPDATE revisions SET reason = 'x' WHERE number = 2");

    CHECK(differences == QList{Difference{What::Revision, shelf.first, 2, 0, u"reason"_s}});
}

TEST_CASE("a seal over one's own text is named even when the chain is whole", "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    auto anybody = at(Stage::Submitted, Person{anna.id, u"Nom d’emprunt"_s, {}, everyRole});
    anybody.authors.clear();
    anybody.byline = Signature();
    must(shelf.seals.append(id, must(Seal::seal(anArticle(), anybody, {1, {}, {}}, noon))));

    CHECK(has(must(verify(*shelf.database)), What::Seal, u"ownText"_s));
}

TEST_CASE("a last entry that was cut off is told by a head noted elsewhere", "[store]")
{
    DeskShelf shelf;
    must(shelf.seals.published(shelf.first, bruno.id, noon, {}));
    const auto noted = must(shelf.seals.head());

    CHECK(shelf.afterTampering("DELETE FROM ledger WHERE kind = 'publication'").isEmpty());
    CHECK(must(verify(*shelf.database, {noted})) ==
          QList{Difference{What::Chain, {}, 0, noted.seq, u"head"_s}});
}

TEST_CASE("bytes flipped in the file never crash verify", "[store]")
{
    std::mt19937 random(42);
    for (int round = 0; round < 20; ++round) {
        DeskShelf shelf;
        const QString file = shelf.database->file();
        CHECK(RawFile(file).run("PRAGMA wal_checkpoint(TRUNCATE)").isEmpty());
        shelf.database.reset();
        QFile raw(file);
        REQUIRE(raw.open(QIODevice::ReadWrite));
        for (int flips = 16; flips > 0; --flips) {
            const auto at = static_cast<qint64>(random() % static_cast<quint64>(raw.size()));
            raw.seek(at);
            const char old = raw.read(1).at(0);
            raw.seek(at);
            raw.putChar(static_cast<char>(old ^ 0x20));
        }
        raw.close();
        const auto database = Database::open(shelf.folder.path());
        if (database)
            CHECK(verify(**database));
        else
            CHECK(QList{Fault::Damaged, Fault::Malformed}.contains(database.error().fault));
    }
}
