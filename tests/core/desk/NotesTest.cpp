#include "desk/Notes.h"
#include "core/desk/Newsroom.h"
#include "desk/Wording.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QString otherHeadline = u"À Brest, le port attend l’éolien en mer"_s;

struct NotedRoom : Newsroom
{
    ArticleId id = submitted();
    Article article = must(articles.head(id));

    Suggestion proposal(Seat &seat)
    {
        const auto made =
            must(propose(seat, id, article, withHeadline(article, otherHeadline), {}));
        REQUIRE(made.size() == 1);
        return made.first();
    }
    Notes notes(Seat &seat) { return must(notesOf(seat, id, must(articles.head(id)))); }
    void keepDraft(const Person &person, const Article &text)
    {
        must(
            drafts.keep({.article = id, .person = person.id, .base = 1, .text = text, .at = time}));
    }
};

} // namespace

TEST_CASE("a comment opens a thread that others answer and resolve", "[desk]")
{
    NotedRoom room;
    const Anchor anchor = anchored(room.article, {.field = Field::Kicker, .length = 7});

    const Comment first = must(comment(room.brunos, room.id, anchor, u" Surtitre\u202F? "_s));
    must(answer(room.annas, room.id, first.id, u"Oui."_s));
    must(resolve(room.brunos, first.id));

    const auto comments = room.notes(room.annas).comments;
    REQUIRE(comments.size() == 2);
    CHECK(comments[0].text == u"Surtitre\u202F?"_s);
    CHECK(comments[0].resolvedBy == bruno.id);
    CHECK(comments[1].thread == first.id);
    CHECK(comments[1].person == anna.id);
}

TEST_CASE("a comment says something and somebody says it", "[desk]")
{
    NotedRoom room;
    const Anchor anchor = anchored(room.article, {.field = Field::Kicker});
    Seat nobody = room.seatOf({});

    CHECK(faultIn(comment(room.brunos, room.id, anchor, u"  "_s)) == Fault::Malformed);
    CHECK(refusalIn(comment(nobody, room.id, anchor, u"Ah"_s)) == Refusal::UnknownPerson);
}

TEST_CASE("nothing is signed while a suggestion is open, and the refusal says where", "[desk]")
{
    NotedRoom room;
    room.proposal(room.caroles);

    const auto refusal = feuillet::sign(room.brunos, room.id, {});

    CHECK(refusalIn(refusal) == Refusal::OpenSuggestions);
    CHECK(aboutOf(refusal.error()) == u"1:se prépare à"_s);
    CHECK(sentence(refusal.error()).contains(u"“se prépare à”"_s));
    CHECK(must(situationOf(room.brunos, room.id)).openSuggestions == 1);
}

TEST_CASE("a refused suggestion no longer stands in the way", "[desk]")
{
    NotedRoom room;
    const Suggestion one = room.proposal(room.caroles);

    must(refuse(room.annas, one));

    CHECK(feuillet::sign(room.brunos, room.id, {}));
    CHECK(room.notes(room.annas).suggestions.first().decidedBy == anna.id);
}

TEST_CASE("an accepted suggestion stands in the way until the text is saved", "[desk]")
{
    NotedRoom room;
    const Suggestion one = room.proposal(room.caroles);
    must(accept(room.annas, one));
    CHECK(refusalIn(feuillet::sign(room.brunos, room.id, {})) == Refusal::OpenSuggestions);

    room.write(room.annas, room.id, withHeadline(room.article, otherHeadline));

    CHECK(feuillet::sign(room.brunos, room.id, {}));
    const Suggestion done = room.notes(room.annas).suggestions.first();
    CHECK(done.state == SuggestionState::Accepted);
    CHECK(done.decidedBy == anna.id);
    CHECK(done.revision == 2);
}

TEST_CASE("whose suggestion was accepted has written in the text and cannot sign it", "[desk]")
{
    NotedRoom room;
    must(accept(room.annas, room.proposal(room.brunos)));
    room.write(room.annas, room.id, withHeadline(room.article, otherHeadline));

    CHECK(must(room.articles.revision(room.id, 2)).saving.authors == QList{anna.id, bruno.id});
    CHECK(refusalIn(feuillet::sign(room.brunos, room.id, {})) == Refusal::OwnText);
    CHECK(feuillet::sign(room.deniss, room.id, {}));
}

TEST_CASE("a suggestion accepted into a draft that is discarded is open again", "[desk]")
{
    NotedRoom room;
    must(accept(room.annas, room.proposal(room.brunos)));
    room.keepDraft(anna, withHeadline(room.article, otherHeadline));

    must(discardDraft(room.annas, room.id));

    CHECK(room.notes(room.annas).suggestions.first().state == SuggestionState::Open);
    CHECK(feuillet::sign(room.deniss, room.id, {}).error().fault == Fault::Refused);
}

TEST_CASE("saving another text from elsewhere does not save what was accepted into a draft",
          "[desk]")
{
    NotedRoom room;
    must(accept(room.annas, room.proposal(room.brunos)));
    room.keepDraft(anna, withHeadline(room.article, otherHeadline));

    room.write(room.annas, room.id, withHeadline(room.article, u"Tout autre chose"_s));

    CHECK(must(room.articles.revision(room.id, 2)).saving.authors == QList{anna.id});
    CHECK(room.notes(room.annas).suggestions.first().state == SuggestionState::Open);
}

TEST_CASE("recovering a draft saves what was accepted into it", "[desk]")
{
    NotedRoom room;
    must(accept(room.annas, room.proposal(room.brunos)));
    room.keepDraft(anna, withHeadline(room.article, otherHeadline));

    must(recover(room.annas, room.id));

    CHECK(room.notes(room.annas).suggestions.first().revision == 2);
    CHECK(must(room.articles.revision(room.id, 2)).saving.authors == QList{anna.id, bruno.id});
}

TEST_CASE("the second who decides a suggestion is told that it was decided", "[desk]")
{
    NotedRoom room;
    const Suggestion one = room.proposal(room.brunos);
    must(refuse(room.annas, one));

    CHECK(faultIn(accept(room.deniss, one)) == Fault::Stale);
}

TEST_CASE("proposing again keeps what is still proposed and withdraws the rest", "[desk]")
{
    NotedRoom room;
    const Suggestion first = room.proposal(room.brunos);
    Article more = withHeadline(room.article, otherHeadline);
    more.kicker = u"Mer"_s;

    const auto both = must(propose(room.brunos, room.id, room.article, more, {first}));
    CHECK(both.contains(first));
    CHECK(both.size() == 2);
    must(propose(room.brunos, room.id, room.article, room.article, both));

    CHECK(room.notes(room.brunos).suggestions.isEmpty());
}

TEST_CASE("notes are found again after a save that knew nothing of them", "[desk]")
{
    NotedRoom room;
    const Suggestion one = room.proposal(room.brunos);
    room.write(room.annas, room.id,
               withHeadline(room.article, u"Ce mardi, "_s + room.article.headline));

    const Suggestion found = room.notes(room.annas).suggestions.first();

    CHECK(found.anchor.place.start == one.anchor.place.start + 10);
    CHECK(withAccepted(must(room.articles.head(room.id)), found)->headline ==
          u"Ce mardi, "_s + otherHeadline);
}
