#include "signoff/Step.h"

#include "signoff/FourEyes.h"
#include "signoff/Names.h"

namespace feuillet {

namespace {

// In the order of the enumeration.
constexpr Names<actionCount> actionNames{"submit",   "return",  "firstRead", "secondRead",
                                         "sign",     "publish", "correct",   "update",
                                         "withdraw", "shelve",  "unshelve",  "breakEmbargo"};

enum class Need
{
    Saved = 1,
    Headline = 2,
    Note = 4,
    OtherEyes = 8,
    NewText = 16, // no seal covers the text yet
    Sealed = 32,
    Free = 64, // of an embargo
    Embargo = 128,
    Decided = 256, // no suggestion is open
};
Q_DECLARE_FLAGS(Needs, Need)

// One line of the rules; without a stage to go to the article stays, or comes back from the shelf.
struct Rule
{
    Action action;
    QList<Stage> from;
    Roles roles;
    Needs needs;
    std::optional<Stage> to;
};

const QList<Rule> &rules()
{
    using enum Stage;
    using enum Need;
    constexpr Roles readers = Roles(Role::CopyEditor) | Role::Chief;
    constexpr Roles makers = Roles(Role::CopyEditor) | Role::Producer | Role::Chief;
    constexpr Needs text = Needs(Saved) | Headline;
    constexpr Needs readable = text | OtherEyes | NewText | Decided;
    constexpr Needs release = Needs(Saved) | Sealed | Free;
    constexpr Needs change = Needs(Saved) | Sealed | Note;
    static const QList<Rule> table{
        {Action::Submit, {Draft, Returned}, everyRole, text, Submitted},
        {Action::Return, {Submitted, FirstRead, SecondRead, Signed}, makers, Note, Returned},
        {Action::FirstRead, {Submitted}, readers, Saved, FirstRead},
        {Action::SecondRead, {FirstRead}, readers, Saved, SecondRead},
        // Small desks sign what was submitted. After publication a new text is signed where it
        // stands.
        {Action::Sign, {Submitted, FirstRead, SecondRead, Signed}, readers, readable, Signed},
        {Action::Sign, {Published, Corrected, Updated}, readers, readable, {}},
        {Action::Publish, {Signed}, makers, release, Published},
        {Action::Publish, {Published, Corrected, Updated}, makers, release, {}},
        // What goes out then is the notice, not the text.
        {Action::Publish, {Withdrawn}, makers, Saved, {}},
        {Action::Correct, {Published, Corrected, Updated}, makers, change, Corrected},
        {Action::Update, {Published, Corrected, Updated}, makers, change, Updated},
        {Action::Withdraw, {Published, Corrected, Updated}, makers, Note, Withdrawn},
        {Action::Shelve,
         {Draft, Returned, Submitted, FirstRead, SecondRead, Signed},
         everyRole,
         {},
         Shelved},
        {Action::Unshelve, {Shelved}, everyRole, {}, {}},
        {Action::BreakEmbargo,
         {Signed, Published, Corrected, Updated},
         Role::Chief,
         Needs(Embargo) | Note,
         {}},
    };
    return table;
}

const Rule *ruleFor(Action action, Stage stage)
{
    for (const Rule &rule : rules())
        if (rule.action == action && rule.from.contains(stage))
            return &rule;
    return nullptr;
}

// The first need that is not met. What cannot be helped by the actor comes first.
std::optional<Refusal> unmet(Needs needs, const Situation &now)
{
    if (needs.testFlag(Need::NewText) && now.seal == SealState::Valid)
        return Refusal::AlreadySealed;
    if (needs.testFlag(Need::Saved) && !now.isSaved)
        return Refusal::NotSaved;
    if (needs.testFlag(Need::Headline) && !now.hasHeadline)
        return Refusal::NoHeadline;
    if (needs.testFlag(Need::Sealed) && now.seal == SealState::None)
        return Refusal::NotSealed;
    if (needs.testFlag(Need::Sealed) && now.seal == SealState::Void)
        return Refusal::SealVoid;
    if (needs.testFlag(Need::Decided) && now.openSuggestions > 0)
        return Refusal::OpenSuggestions;
    if (needs.testFlag(Need::Free) && now.isEmbargoed)
        return Refusal::Embargoed;
    if (needs.testFlag(Need::Embargo) && !now.isEmbargoed)
        return Refusal::NotEmbargoed;
    if (needs.testFlag(Need::Note) && !now.hasNote)
        return Refusal::NoteMissing;
    return std::nullopt;
}

template <typename Wanted>
QList<Action> stepsWhere(Situation situation, Wanted wanted)
{
    situation.hasNote = true;
    QList<Action> actions;
    for (size_t at = 0; at < actionNames.size(); ++at)
        if (wanted(stepped(static_cast<Action>(at), situation)))
            actions << static_cast<Action>(at);
    return actions;
}

} // namespace

QString actionName(Action action)
{
    return nameIn(actionNames, action);
}

std::optional<Action> actionNamed(QStringView name)
{
    return kindIn<Action>(actionNames, name);
}

std::expected<Stage, Refusal> stepped(Action action, const Situation &now)
{
    if (now.actor.id.isNull())
        return std::unexpected(Refusal::UnknownPerson);
    // Who tries to publish an unsigned text is told that, rather than that it is the wrong moment.
    const Rule *const rule = ruleFor(action, now.stage);
    if (!rule)
        return std::unexpected(action == Action::Publish && now.seal == SealState::None
                                   ? Refusal::NotSealed
                                   : Refusal::WrongStage);
    if (rule->needs.testFlag(Need::OtherEyes) && !now.onePersonDesk && isOwnText(now))
        return std::unexpected(Refusal::OwnText);
    if (!(rule->roles & now.actor.roles))
        return std::unexpected(Refusal::RoleMissing);
    if (const auto refusal = unmet(rule->needs, now))
        return std::unexpected(*refusal);
    if (action == Action::Unshelve)
        return now.shelvedFrom;
    return rule->to.value_or(now.stage);
}

QList<Action> possible(const Situation &situation)
{
    return stepsWhere(situation, [](const auto &outcome) { return outcome.has_value(); });
}

Situation mended(Situation situation)
{
    situation.hasHeadline = situation.isSaved = true;
    situation.openSuggestions = 0;
    return situation;
}

QList<Action> offered(const Situation &situation)
{
    using enum Refusal;
    return stepsWhere(mended(situation), [](const auto &outcome) {
        return outcome || (outcome.error() != UnknownPerson && outcome.error() != WrongStage &&
                           outcome.error() != RoleMissing && outcome.error() != AlreadySealed);
    });
}

QList<Person> whoMay(Action action, Situation situation, const QList<Person> &people)
{
    QList<Person> able;
    for (const Person &person : people) {
        situation.actor = person;
        if (stepped(action, mended(situation)))
            able.append(person);
    }
    return able;
}

bool needsNote(Action action)
{
    return std::ranges::any_of(rules(), [action](const Rule &rule) {
        return rule.action == action && rule.needs.testFlag(Need::Note);
    });
}

bool takesBackSeal(Action action)
{
    return action == Action::Return;
}

} // namespace feuillet
