#include "article/Texts.h"
#include "core/desk/Newsroom.h"
#include "desk/Wording.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

// One change of each kind that a reader could see.
QList<Article> visibleChanges(const Article &article)
{
    QList<Article> changed;
    for (const PlacedText &placed : textsOf(article)) {
        const RichText more(placed.text.text() + u'.');
        changed << withTextAt(article, placed.place, more);
    }
    Article other = article;
    other.photos.first().image = QByteArray(32, 'x');
    changed << other;
    other = article;
    other.sections.first().paragraphs.removeFirst();
    changed << other;
    return changed;
}

} // namespace

TEST_CASE("a seal holds the text, the reader, the moment and the statement", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    room.pass(5);

    const auto seal = must(feuillet::sign(room.brunos, id, {u"names"_s, u"figures"_s}));

    CHECK(seal.covers(anArticle()));
    CHECK(seal.reader() == bruno.id);
    CHECK(seal.readerName() == bruno.name);
    CHECK(seal.at() == noon.addSecs(300));
    CHECK(seal.reading().revision == 1);
    CHECK(seal.reading().statement == signingStatement());
    CHECK(seal.reading().checklist == QStringList{u"names"_s, u"figures"_s});
    CHECK_FALSE(seal.byAuthor());
    CHECK(must(sealOf(room.annas, id)).state == SealState::Valid);
}

TEST_CASE("an article without a seal says so", "[desk]")
{
    Newsroom room;

    const auto report = must(sealOf(room.annas, room.submitted()));

    CHECK_FALSE(report.seal);
    CHECK(report.state == SealState::None);
}

TEST_CASE("every change that a reader could see voids the seal, in the queue too", "[desk]")
{
    const Article article = anArticle();
    for (const Article &changed : visibleChanges(article)) {
        Newsroom room;
        const auto id = room.signedOff(article);

        room.write(room.annas, id, changed);

        CHECK(must(sealOf(room.brunos, id)).state == SealState::Void);
        CHECK(must(room.articles.row(id)).seal == SealState::Void);
        CHECK(room.stageOf(id) == Stage::Signed);
    }
}

TEST_CASE("a change for the desk alone leaves the seal valid", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    Article noted = anArticle();
    noted.deskNote = u"Rappeler la préfecture."_s;
    noted.urgency = 2;
    noted.slugline = u"EOLIEN-BREST"_s;

    room.write(room.annas, id, noted);

    CHECK(must(sealOf(room.annas, id)).state == SealState::Valid);
}

TEST_CASE("a text that comes back to what was signed is covered again", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();

    room.write(room.annas, id, withHeadline(anArticle(), u"Autre"_s));
    room.write(room.annas, id, anArticle());

    CHECK(must(sealOf(room.annas, id)).state == SealState::Valid);
}

TEST_CASE("nobody signs a text that they had a hand in", "[desk]")
{
    Newsroom room;
    SECTION("its author, whatever their role")
    {
        const auto id = must(save(room.brunos, ArticleId::random(), 0, anArticle(), u"save"_s));
        CHECK(id == 1);
        const auto row = must(room.articles.newest({}, 1)).first();
        must(takeStep(room.brunos, row.id, Action::Submit));
        CHECK(refusalIn(feuillet::sign(room.brunos, row.id, {})) == Refusal::OwnText);
    }
    SECTION("who wrote one of its revisions, the last one or not")
    {
        const auto id = room.submitted();
        room.write(room.brunos, id, withHeadline(anArticle(), u"Titre de Bruno"_s));
        CHECK(refusalIn(feuillet::sign(room.brunos, id, {})) == Refusal::OwnText);
        room.write(room.annas, id, withHeadline(anArticle(), u"Titre d’Anna"_s));
        CHECK(refusalIn(feuillet::sign(room.brunos, id, {})) == Refusal::OwnText);
        must(feuillet::sign(room.deniss, id, {}));
    }
    SECTION("who stands in the byline")
    {
        Article article = anArticle();
        article.signature = Signature(u"B.LeGoff--ECO"_s);
        const auto id = room.submitted(article);
        CHECK(refusalIn(feuillet::sign(room.brunos, id, {})) == Refusal::OwnText);
    }
}

TEST_CASE("after a seal only the changes since count for four eyes", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    room.write(room.deniss, id, withHeadline(anArticle(), u"Titre du chef"_s));

    CHECK(refusalIn(feuillet::sign(room.deniss, id, {})) == Refusal::OwnText);
    must(feuillet::sign(room.brunos, id, {}));

    CHECK(must(sealOf(room.brunos, id)).state == SealState::Valid);
    CHECK(must(sealOf(room.brunos, id)).seal->reading().revision == 2);
}

TEST_CASE("a one-person desk may sign its own text, and the seal says so", "[desk]")
{
    Newsroom room;
    must(setOnePersonDesk(*room.database, true));
    must(save(room.deniss, ArticleId(99), 0, anArticle(), u"save"_s));
    must(takeStep(room.deniss, ArticleId(99), Action::Submit));

    CHECK(must(feuillet::sign(room.deniss, ArticleId(99), {})).byAuthor());

    must(setOnePersonDesk(*room.database, false));
    CHECK_FALSE(must(isOnePersonDesk(*room.database)));
}

TEST_CASE("signing is refused without the role, before submission, and twice", "[desk]")
{
    Newsroom room;
    const auto draft = room.create();
    const auto id = room.submitted();

    CHECK(refusalIn(feuillet::sign(room.brunos, draft, {})) == Refusal::WrongStage);
    CHECK(refusalIn(feuillet::sign(room.caroles, id, {})) == Refusal::RoleMissing);
    must(feuillet::sign(room.brunos, id, {}));
    CHECK(refusalIn(feuillet::sign(room.deniss, id, {})) == Refusal::AlreadySealed);
    CHECK_FALSE(must(sealOf(room.annas, draft)).seal);
}

TEST_CASE("a text is signed only as it was seen", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    const Digest seen = digest(anArticle());
    room.write(room.annas, id, withHeadline(anArticle(), u"Changé entre-temps"_s));

    CHECK(faultIn(feuillet::sign(room.brunos, id, {}, seen)) == Fault::Stale);
    CHECK_FALSE(must(sealOf(room.brunos, id)).seal);
    CHECK(room.stageOf(id) == Stage::Submitted);

    must(feuillet::sign(room.brunos, id, {}, digest(must(room.articles.head(id)))));
}
