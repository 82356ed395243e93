#include "desk/Steps.h"

#include "desk/proofing/Blocking.h"
#include "desk/Standing.h"
#include "desk/Wording.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/NotedHead.h"
#include "store/ledger/SealStore.h"
#include "store/SettingStore.h"

#include <QDebug>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString onePersonKey = u"desk.onePerson"_s;
const QString yes = u"yes"_s;

// Inside the caller's transaction.
Result<Seal> sealNow(Seat &seat, ArticleId id, const QStringList &checklist,
                     const std::optional<Digest> &seen)
{
    const QDateTime now = seat.now();
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    if (seen && *seen != digest(standing->article))
        return fail(Fault::Stale, id.text());
    const ReadRevision reading{standing->row.revision, signingStatement(), checklist};
    const auto step = stepOn(*standing, Action::Sign, now);
    if (!step)
        return failed(step);
    auto seal = Seal::seal(standing->article, standing->situation, reading, now);
    if (!seal)
        return seal;
    if (const auto kept = SealStore(seat.database).append(id, *seal); !kept)
        return failed(kept);
    if (const auto taken = ArticleStore(seat.database).take(*step); !taken)
        return failed(taken);
    return seal;
}

// The text that may be signed: as it was seen and, where rules of proofing block, as it was read
// for them. That takes a while, so it is done before the transaction and only for who may sign.
Result<std::optional<Digest>> readBeforeSigning(Seat &seat, ArticleId id,
                                                const std::optional<Digest> &seen)
{
    const auto settings = proofSettings(seat);
    if (!settings)
        return failed(settings);
    if (!canBlock(*settings))
        return seen;
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const Digest present = digest(standing->article);
    if (seen && *seen != present)
        return fail(Fault::Stale, id.text());
    if (const auto step = stepOn(*standing, Action::Sign, seat.now()); !step)
        return failed(step);
    if (const auto clear = nothingBlocks(seat, id, standing->article); !clear)
        return failed(clear);
    return present;
}

// The text is signed all the same, and the head that was noted before binds as much but for this.
void tellUnnoted(const Result<> &noted)
{
    if (!noted)
        qWarning().noquote() << sentence(noted.error());
}

bool hasDoorOfItsOwn(Action action)
{
    const QList<Action> doors{Action::Sign, Action::Publish, Action::Correct, Action::Update,
                              Action::Withdraw};
    return doors.contains(action);
}

} // namespace

Result<Situation> situationOf(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    return std::move(standing->situation);
}

Result<Stage> takeStep(Seat &seat, ArticleId id, Action action, const QString &note)
{
    Q_ASSERT(!hasDoorOfItsOwn(action));
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const auto step = stepOn(*standing, action, seat.now(), note);
    if (!step)
        return failed(step);
    if (const auto taken = ArticleStore(seat.database).take(*step); !taken)
        return failed(taken);
    if (const auto done = work->commit(); !done)
        return failed(done);
    return step->to;
}

Result<Seal> sign(Seat &seat, ArticleId id, const QStringList &checklist,
                  const std::optional<Digest> &seen)
{
    if (const auto whole = checkIsWhole(seat, id); !whole)
        return failed(whole);
    const auto read = readBeforeSigning(seat, id, seen);
    if (!read)
        return failed(read);
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    auto seal = sealNow(seat, id, checklist, *read);
    if (!seal)
        return seal;
    if (const auto done = work->commit(); !done)
        return failed(done);
    tellUnnoted(noteHead(seat.database));
    return seal;
}

Result<SealReport> sealOf(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    const auto article = ArticleStore(seat.database).head(id);
    if (!article)
        return failed(article);
    auto seal = SealStore(seat.database).last(id);
    if (!seal)
        return failed(seal);
    const SealState state = stateOf(*seal, *article);
    return SealReport{std::move(*seal), state};
}

Result<bool> isOnePersonDesk(Database &database)
{
    const auto value = SettingStore(database).value(onePersonKey);
    if (!value)
        return failed(value);
    return *value == yes;
}

Result<> setOnePersonDesk(Database &database, bool onePerson)
{
    return SettingStore(database).set(onePersonKey, onePerson ? yes : u"no"_s);
}

} // namespace feuillet
