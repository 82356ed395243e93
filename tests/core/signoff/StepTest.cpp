#include "signoff/Step.h"
#include "core/signoff/People.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;

namespace {

Situation sealedAt(Stage stage, const Person &actor, SealState seal = SealState::Valid)
{
    auto situation = at(stage, actor);
    situation.seal = seal;
    return situation;
}

Refusal refusal(Action action, const Situation &situation)
{
    const auto stage = stepped(action, situation);
    REQUIRE_FALSE(stage);
    return stage.error();
}

} // namespace

TEST_CASE("a story goes from draft to published in four hands", "[signoff]")
{
    CHECK(stepped(Action::Submit, at(Stage::Draft, anna)) == Stage::Submitted);
    CHECK(stepped(Action::FirstRead, at(Stage::Submitted, bruno)) == Stage::FirstRead);
    CHECK(stepped(Action::SecondRead, at(Stage::FirstRead, denis)) == Stage::SecondRead);
    CHECK(stepped(Action::Sign, at(Stage::SecondRead, bruno)) == Stage::Signed);
    CHECK(stepped(Action::Publish, sealedAt(Stage::Signed, carole)) == Stage::Published);
}

TEST_CASE("a small desk signs what was submitted", "[signoff]")
{
    CHECK(stepped(Action::Sign, at(Stage::Submitted, bruno)) == Stage::Signed);
    CHECK(refusal(Action::Sign, at(Stage::Draft, bruno)) == Refusal::WrongStage);
}

TEST_CASE("nobody signs their own text, whatever their roles", "[signoff]")
{
    Person all = anna;
    all.roles = everyRole;

    CHECK(refusal(Action::Sign, at(Stage::Submitted, anna)) == Refusal::OwnText);
    CHECK(refusal(Action::Sign, at(Stage::Submitted, all)) == Refusal::OwnText);
}

TEST_CASE("a desk of one person may sign its own text", "[signoff]")
{
    auto alone = at(Stage::Submitted, Person{anna.id, anna.name, anna.initials, everyRole});
    alone.onePersonDesk = true;

    CHECK(stepped(Action::Sign, alone) == Stage::Signed);
}

TEST_CASE("a refusal says why", "[signoff]")
{
    auto nobody = at(Stage::Draft, {});
    auto untitled = at(Stage::Draft, anna);
    untitled.hasHeadline = false;
    auto unsaved = at(Stage::Submitted, bruno);
    unsaved.isSaved = false;

    CHECK(refusal(Action::Submit, nobody) == Refusal::UnknownPerson);
    CHECK(refusal(Action::Submit, untitled) == Refusal::NoHeadline);
    CHECK(refusal(Action::Sign, unsaved) == Refusal::NotSaved);
    CHECK(refusal(Action::Sign, at(Stage::Submitted, carole)) == Refusal::RoleMissing);
    CHECK(refusal(Action::Return, at(Stage::Submitted, bruno)) == Refusal::NoteMissing);
    CHECK(refusal(Action::Publish, at(Stage::Draft, carole)) == Refusal::NotSealed);
    CHECK(refusal(Action::Publish, at(Stage::Signed, carole)) == Refusal::NotSealed);
    CHECK(refusal(Action::Publish, sealedAt(Stage::Signed, carole, SealState::Void)) ==
          Refusal::SealVoid);
    CHECK(refusal(Action::Sign, sealedAt(Stage::Signed, bruno)) == Refusal::AlreadySealed);
    CHECK(refusal(Action::Publish, sealedAt(Stage::Signed, anna)) == Refusal::RoleMissing);
}

TEST_CASE("a text changed after the sign-off is signed again where it stands", "[signoff]")
{
    CHECK(stepped(Action::Sign, sealedAt(Stage::Signed, bruno, SealState::Void)) == Stage::Signed);
    CHECK(stepped(Action::Sign, sealedAt(Stage::Published, bruno, SealState::Void)) ==
          Stage::Published);
    CHECK(stepped(Action::Publish, sealedAt(Stage::Corrected, carole)) == Stage::Corrected);
}

TEST_CASE("an embargo holds a signed story back until a chief breaks it", "[signoff]")
{
    auto producer = sealedAt(Stage::Signed, carole);
    producer.isEmbargoed = true;
    auto chief = sealedAt(Stage::Signed, denis);
    chief.isEmbargoed = true;

    CHECK(refusal(Action::Publish, producer) == Refusal::Embargoed);
    CHECK(refusal(Action::Publish, chief) == Refusal::Embargoed);
    CHECK(refusal(Action::BreakEmbargo, producer) == Refusal::RoleMissing);
    CHECK(refusal(Action::BreakEmbargo, chief) == Refusal::NoteMissing);
    chief.hasNote = true;
    CHECK(stepped(Action::BreakEmbargo, chief) == Stage::Signed);
    chief.isEmbargoed = false;
    CHECK(refusal(Action::BreakEmbargo, chief) == Refusal::NotEmbargoed);
}

TEST_CASE("of a withdrawn story the notice goes out, whatever became of its seal", "[signoff]")
{
    CHECK(stepped(Action::Publish, sealedAt(Stage::Withdrawn, carole, SealState::Void)) ==
          Stage::Withdrawn);
    CHECK(refusal(Action::Publish, at(Stage::Withdrawn, anna)) == Refusal::RoleMissing);
}

TEST_CASE("the shelf gives an article back to the stage it came from", "[signoff]")
{
    auto shelved = at(Stage::Shelved, anna);
    shelved.shelvedFrom = Stage::FirstRead;

    CHECK(stepped(Action::Shelve, at(Stage::FirstRead, anna)) == Stage::Shelved);
    CHECK(stepped(Action::Unshelve, shelved) == Stage::FirstRead);
}

TEST_CASE("an open suggestion blocks the sign-off and nothing else", "[signoff]")
{
    auto open = at(Stage::Submitted, bruno);
    open.hasNote = true;
    open.openSuggestions = 1;

    CHECK(stepped(Action::Sign, open).error() == Refusal::OpenSuggestions);
    CHECK(stepped(Action::Return, open));
    CHECK(stepped(Action::FirstRead, open));
}

TEST_CASE("what is possible counts a note that can still be written", "[signoff]")
{
    CHECK(possible(at(Stage::Draft, anna)) == QList{Action::Submit, Action::Shelve});
    CHECK(possible(at(Stage::Submitted, bruno)) ==
          QList{Action::Return, Action::FirstRead, Action::Sign, Action::Shelve});
    CHECK(possible(at(Stage::Submitted, Person())).isEmpty());
    CHECK(needsNote(Action::Return));
    CHECK_FALSE(needsNote(Action::Submit));
}

TEST_CASE("what is possible and what is refused never disagree", "[signoff]")
{
    for (const Stage stage : allStages())
        for (const Person &actor : {anna, bruno, carole, denis})
            for (const auto seal : {SealState::None, SealState::Valid, SealState::Void}) {
                auto situation = sealedAt(stage, actor, seal);
                situation.hasNote = true;
                const auto actions = possible(situation);
                for (int number = 0; number < actionCount; ++number) {
                    const auto action = static_cast<Action>(number);
                    CHECK(actions.contains(action) == stepped(action, situation).has_value());
                }
            }
}

TEST_CASE("stages, actions and refusals are read back by their names", "[signoff]")
{
    for (const Stage stage : allStages())
        CHECK(stageNamed(stageName(stage)) == stage);
    for (int number = 0; number < actionCount; ++number)
        CHECK(actionNamed(actionName(static_cast<Action>(number))) == static_cast<Action>(number));
    for (int number = 0; number <= static_cast<int>(Refusal::OpenSuggestions); ++number)
        CHECK(refusalOf(refused(static_cast<Refusal>(number), u"Anna"_s)) ==
              static_cast<Refusal>(number));
    CHECK(aboutOf(refused(Refusal::OwnText, u"Anna: K"_s)) == u"Anna: K"_s);
    CHECK_FALSE(stageNamed(u"Draft"));
    CHECK_FALSE(refusalOf(Error{Fault::Stale, u"ownText"_s}));
}

TEST_CASE("what is worth asking for is offered, so that the refusal can say why", "[signoff]")
{
    auto own = at(Stage::Submitted, anna);
    own.authors = {anna};
    CHECK_FALSE(possible(own).contains(Action::Sign));
    CHECK(offered(own).contains(Action::Sign));
    CHECK_FALSE(offered(own).contains(Action::Submit)); // not at this stage

    auto blank = at(Stage::Draft, anna);
    blank.hasHeadline = blank.isSaved = false;
    CHECK_FALSE(possible(blank).contains(Action::Submit));
    CHECK(possible(mended(blank)).contains(Action::Submit));
    CHECK(offered(blank).contains(Action::Submit));

    auto changed = at(Stage::Signed, bruno);
    changed.seal = SealState::Void;
    CHECK(offered(changed).contains(Action::Publish));
    CHECK(offered(at(Stage::Submitted, Person())).isEmpty());
}

TEST_CASE("who may sign a text is who reads for the desk and did not write it", "[signoff]")
{
    auto written = at(Stage::Submitted, anna);
    auto carole = bruno;
    carole.id = PersonId(77);
    carole.name = QStringLiteral("Carole Petit");
    written.authors = {anna, bruno};
    written.hasHeadline = false;

    CHECK(whoMay(Action::Sign, written, {anna, bruno, carole}) == QList{carole});
    CHECK(whoMay(Action::Sign, written, {anna, bruno}).isEmpty());
}
