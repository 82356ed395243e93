#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("an article goes from draft to signed by the steps of the table, each in the record",
          "[desk]")
{
    Newsroom room;
    const auto id = room.create();

    CHECK(must(takeStep(room.annas, id, Action::Submit)) == Stage::Submitted);
    CHECK(must(takeStep(room.brunos, id, Action::FirstRead)) == Stage::FirstRead);
    CHECK(must(takeStep(room.deniss, id, Action::SecondRead)) == Stage::SecondRead);
    must(feuillet::sign(room.brunos, id, {u"names"_s}));

    CHECK(room.stageOf(id) == Stage::Signed);
    const auto steps = must(room.articles.steps(id));
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].action == Action::Submit);
    CHECK(steps[2].person == denis.id);
    CHECK(steps[3].action == Action::Sign);
    CHECK(steps[3].from == Stage::SecondRead);
    CHECK(steps[3].at == noon);
}

TEST_CASE("an article goes back to its author with a note, and not without one", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();

    CHECK(refusalIn(takeStep(room.brunos, id, Action::Return)) == Refusal::NoteMissing);
    CHECK(refusalIn(takeStep(room.brunos, id, Action::Return, u" \n "_s)) == Refusal::NoteMissing);
    CHECK(room.stageOf(id) == Stage::Submitted);

    CHECK(must(takeStep(room.brunos, id, Action::Return, u"Sourcer le chiffre."_s)) ==
          Stage::Returned);
    CHECK(must(room.articles.steps(id)).last().note == u"Sourcer le chiffre."_s);
    CHECK(must(takeStep(room.annas, id, Action::Submit)) == Stage::Submitted);
}

TEST_CASE("an article comes back from the shelf to where it was", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    must(takeStep(room.brunos, id, Action::FirstRead));

    CHECK(must(takeStep(room.annas, id, Action::Shelve)) == Stage::Shelved);
    CHECK(must(takeStep(room.brunos, id, Action::Unshelve)) == Stage::FirstRead);

    must(takeStep(room.annas, id, Action::Shelve));
    CHECK(refusalIn(takeStep(room.annas, id, Action::Submit)) == Refusal::WrongStage);
    CHECK(must(takeStep(room.annas, id, Action::Unshelve)) == Stage::FirstRead);
}

TEST_CASE("a step is refused at the wrong stage, without the role, and to nobody", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    Seat nobodys = room.seatOf({});

    CHECK(refusalIn(takeStep(room.annas, id, Action::Submit)) == Refusal::WrongStage);
    CHECK(refusalIn(takeStep(room.annas, id, Action::FirstRead)) == Refusal::RoleMissing);
    CHECK(refusalIn(takeStep(nobodys, id, Action::Shelve)) == Refusal::UnknownPerson);
    CHECK(faultIn(takeStep(room.annas, ArticleId::random(), Action::Submit)) == Fault::Unknown);
    CHECK(room.stageOf(id) == Stage::Submitted);
    CHECK(must(room.articles.steps(id)).size() == 1);
}

TEST_CASE("an article without a headline is not submitted", "[desk]")
{
    Newsroom room;
    const auto id = room.create(withHeadline(anArticle(), u" "_s));

    CHECK(refusalIn(takeStep(room.annas, id, Action::Submit)) == Refusal::NoHeadline);
}

TEST_CASE("who typed something unsaved saves it first", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    const Article typed = withHeadline(anArticle(), u"En train de changer"_s);
    must(room.drafts.keep({id, anna.id, 1, typed, noon, 0, {}}));

    CHECK(refusalIn(takeStep(room.annas, id, Action::Submit)) == Refusal::NotSaved);

    must(save(room.annas, id, 1, typed, u"save"_s));
    CHECK(must(takeStep(room.annas, id, Action::Submit)) == Stage::Submitted);
}

TEST_CASE("a draft that holds the saved text stands in nobody's way", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    must(room.drafts.keep({id, anna.id, 1, anArticle(), noon, 0, {}}));

    CHECK(must(takeStep(room.annas, id, Action::Submit)) == Stage::Submitted);
}

TEST_CASE("the situation tells who wrote and how the seal stands", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    room.write(room.deniss, id, withHeadline(anArticle(), u"Titre du chef"_s));

    const auto situation = must(situationOf(room.brunos, id));

    CHECK(situation.stage == Stage::Submitted);
    CHECK(situation.actor == bruno);
    CHECK(situation.authors.size() == 2);
    CHECK(situation.authors.contains(anna));
    CHECK(situation.authors.contains(denis));
    CHECK(situation.hasHeadline);
    CHECK(situation.isSaved);
    CHECK(situation.seal == SealState::None);
}
