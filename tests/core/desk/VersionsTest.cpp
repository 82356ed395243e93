#include "core/desk/Newsroom.h"

#include "desk/versions/Versions.h"
#include "desk/wording/ComparisonWording.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("the versions of an article tell number, author, reason and the signes gained", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    room.pass(10);
    room.write(room.brunos, id, withHeadline(anArticle(), u"À Brest, le port se prépare"_s));

    const Versions versions = must(versionsOf(room.brunos, id));

    REQUIRE(versions.list.size() == 2);
    CHECK(versions.list[0].number == 2);
    CHECK(versions.list[0].who == bruno.name);
    CHECK(versions.list[0].at == room.time);
    CHECK(versions.list[0].reason == u"Saved"_s);
    CHECK(versions.list[0].difference == -18);
    CHECK(versions.list[1].number == 1);
    CHECK(versions.list[1].who == anna.name);
    CHECK(versions.list[1].difference == std::nullopt);
}

TEST_CASE("the version that was signed says so, and is where a re-reading begins", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    room.write(room.annas, id, withHeadline(anArticle(), u"Après le bon à tirer"_s));

    const Versions versions = must(versionsOf(room.brunos, id));

    CHECK(versions.signedOff == 1);
    CHECK(versions.list[1].sealedBy == bruno.name);
    CHECK(versions.list[0].sealedBy.isEmpty());
}

TEST_CASE("the author's version is the one that was sent to be read", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    room.write(room.annas, id, withHeadline(anArticle(), u"Le titre de l’auteur"_s));
    must(takeStep(room.annas, id, Action::Submit));
    room.write(room.brunos, id, withHeadline(anArticle(), u"Le titre du relecteur"_s));

    CHECK(must(versionsOf(room.brunos, id)).authors == 2);
}

TEST_CASE("where nothing was sent the author's version is the last before another wrote", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    CHECK(must(versionsOf(room.annas, id)).authors == std::nullopt);
    room.write(room.annas, id, withHeadline(anArticle(), u"Deux"_s));
    room.write(room.brunos, id, withHeadline(anArticle(), u"Trois"_s));
    room.write(room.annas, id, withHeadline(anArticle(), u"Quatre"_s));

    CHECK(must(versionsOf(room.annas, id)).authors == 2);
}

TEST_CASE("a version comes back as a new one on top", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    room.write(room.annas, id, withHeadline(anArticle(), u"Deux"_s));
    room.write(room.annas, id, withHeadline(anArticle(), u"Trois"_s));

    CHECK(must(restoreVersion(room.brunos, id, 2, 3)) == 4);

    const Versions versions = must(versionsOf(room.brunos, id));
    CHECK(versions.list[0].reason == u"Version 2 restored"_s);
    CHECK(versions.list[0].who == bruno.name);
    CHECK(must(versionText(room.brunos, id, 4)).headline == u"Deux"_s);
    CHECK(must(versionText(room.brunos, id, 3)).headline == u"Trois"_s);
}

TEST_CASE("a restoration is refused when somebody saved in between", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    room.write(room.annas, id, withHeadline(anArticle(), u"Deux"_s));

    CHECK(faultIn(restoreVersion(room.brunos, id, 1, 1)) == Fault::Stale);
    CHECK(must(room.articles.row(id)).revision == 2);
}

TEST_CASE("restoring the signed version makes its bon à tirer hold again", "[desk]")
{
    Newsroom room;
    const auto id = room.signedOff();
    room.write(room.annas, id, withHeadline(anArticle(), u"Après"_s));
    REQUIRE(must(sealOf(room.brunos, id)).state == SealState::Void);

    must(restoreVersion(room.annas, id, 1, 2));

    CHECK(must(sealOf(room.brunos, id)).state == SealState::Valid);
}

TEST_CASE("there are no versions of an article that is not there", "[desk]")
{
    Newsroom room;
    CHECK(faultIn(versionsOf(room.annas, ArticleId::random())) == Fault::Unknown);
    const auto id = room.create();
    CHECK(faultIn(versionText(room.annas, id, 9)) == Fault::Unknown);
    CHECK(faultIn(restoreVersion(room.annas, id, 9, 1)) == Fault::Unknown);
}

TEST_CASE("a difference is told in words: where, and what beside its words", "[desk]")
{
    Article was = anArticle();
    Article is = was;
    is.photos[0].caption = u"Les quais du polder, lundi."_s;
    is.sections[0].paragraphs[0].kind = ParagraphKind::Quotation;
    is.sections[1].paragraphs.move(1, 0);
    is.embargoedUntil = QDateTime({2024, 11, 2}, {6, 0}, Qt::UTC);

    QStringList told;
    for (const ComparedRow &row : compared(was, is).rows)
        if (row.differs())
            told << label(row) + u": "_s + remarks(row).join(u' ');

    REQUIRE(told.size() == 4);
    CHECK(told[0] == u"Photo 1: caption: "_s);
    CHECK(told[1] == u"Paragraph: text before, now quotation."_s);
    CHECK(told[2].startsWith(u"Paragraph: ↑ Moved up: it stood after “Sur quarante hectares"));
    CHECK(told[3] == u"Embargo: Added."_s);
}
