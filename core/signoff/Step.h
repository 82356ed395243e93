#pragma once

#include "article/Signature.h"
#include "signoff/Person.h"
#include "signoff/Refusal.h"
#include "signoff/Stage.h"

#include <expected>

namespace feuillet {

enum class Action
{
    Submit,
    Return,
    FirstRead,
    SecondRead,
    Sign,
    Publish,
    Correct,
    Update,
    Withdraw,
    Shelve,
    Unshelve,
    BreakEmbargo, // lets an embargoed story go out, with a reason
};
inline constexpr int actionCount = 12;

// submit, return, firstRead… : kept in the store, so they never change.
QString actionName(Action action);
std::optional<Action> actionNamed(QStringView name);

// All that a rule looks at.
struct Situation
{
    Stage stage = Stage::Draft;
    Stage shelvedFrom = Stage::Draft; // where an article on the shelf goes back to
    Person actor;
    QList<Person> authors; // of every revision since the last valid seal
    Signature byline;
    bool hasHeadline = false;
    bool hasNote = false;
    bool isSaved = true; // what the actor sees is the newest revision
    SealState seal = SealState::None;
    bool isEmbargoed = false;   // now, and nobody broke it
    int openSuggestions = 0;    // that nobody has decided, or whose text is not saved
    bool onePersonDesk = false; // a setting: may sign one's own text, and the seal says so
};

// The one table of who may do what from where; window, command line and desk all ask it.
std::expected<Stage, Refusal> stepped(Action action, const Situation &situation);

// What would be allowed now, once a note is written where one is needed.
QList<Action> possible(const Situation &situation);
bool needsNote(Action action);

// As it will be once the actor did what they can do at once: write a headline,
// answer suggestions, save.
Situation mended(Situation situation);
// What is worth asking for: what is possible, and what is refused for a reason that the actor can
// do something about, or is owed (one's own text, no seal).
QList<Action> offered(const Situation &situation);
// Who of them could take the step now.
QList<Person> whoMay(Action action, Situation situation, const QList<Person> &people);

// Returned is as never signed: whoever signs next stands for the whole text.
bool takesBackSeal(Action action);

} // namespace feuillet
