#include "desk/publish/GoingOut.h"

#include "desk/publish/Address.h"
#include "desk/Standing.h"
#include "publish/Page.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/ledger/Verification.h"
#include "store/SettingStore.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype storiesVerifiedOneByOne = 50;

Result<> checkIsWhole(Seat &seat, ArticleId id, const Terms &terms)
{
    if (!terms.damaged)
        return feuillet::checkIsWhole(seat, id);
    const bool isDamaged = terms.damaged->contains(id) || terms.damaged->contains(ArticleId());
    return isDamaged ? fail(Fault::Damaged, id.text()) : Result<>();
}

struct Permission
{
    StepTaken step;
    QString address;
};

Result<Permission> permission(Seat &seat, ArticleId id, const Terms &terms)
{
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const auto step = stepOn(*standing, Action::Publish, seat.now());
    if (!step)
        return failed(step);
    if (const auto whole = checkIsWhole(seat, id, terms); !whole)
        return failed(whole);
    return Permission{*step, addressOf(standing->article)};
}

} // namespace

Result<GoingOut> decisionOn(Seat &seat, ArticleId id, const Terms &terms)
{
    auto deeds = SealStore(seat.database).deeds(id);
    if (!deeds)
        return failed(deeds);
    const Stage stage = stageOf(*deeds);
    const bool isChosen = id == terms.chosen;
    const bool isReady = stage == Stage::Signed || isPublic(stage);
    const bool wants = isChosen || (isReady && isNews(*deeds));
    GoingOut decision;
    if (wants && (isChosen || !terms.chosen)) {
        const auto permitted = permission(seat, id, terms);
        if (permitted) {
            decision.step = permitted->step;
            decision.address =
                addressesOf(*deeds).isEmpty() ? permitted->address : addressOf(*deeds);
        } else {
            decision.refusal = permitted.error();
        }
    }
    decision.waits = wants && !decision.step;
    if (decision.step || stage == Stage::Withdrawn)
        decision.deeds = *std::move(deeds);
    else if (isPublic(stage))
        decision.deeds = upToLastPublication(*deeds);
    return decision;
}

// What was taken back may always go out as such, by who may publish.
Result<> mayPublish(const Person &person)
{
    Situation situation;
    situation.stage = Stage::Withdrawn;
    situation.actor = person;
    const auto allowed = stepped(Action::Publish, situation);
    return allowed ? Result<>() : std::unexpected(refused(allowed.error(), person.name));
}

Result<Terms> termsFor(Seat &seat, qsizetype newStories)
{
    Terms terms;
    if (newStories <= storiesVerifiedOneByOne)
        return terms;
    const auto differences = verifyNoted(seat.database);
    if (!differences)
        return failed(differences);
    terms.damaged.emplace();
    for (const Difference &difference : *differences)
        terms.damaged->insert(difference.article);
    return terms;
}

} // namespace feuillet
