#include "app/cli/Verb.h"
#include "desk/Queue.h"
#include "desk/Steps.h"
#include "desk/Wording.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

void tell(Call &call, ArticleId id, Stage stage)
{
    call.terminal.say(id.text() + u": "_s + label(stage));
}

Exit step(Call &call, Action action)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto stage = takeStep(*seat, *id, action, call.line.value(u"note"_s));
    if (!stage)
        return call.terminal.fail(stage.error(), id->text());
    tell(call, *id, *stage);
    return Exit::Done;
}

Exit submit(Call &call)
{
    return step(call, Action::Submit);
}

Exit sendBack(Call &call)
{
    return step(call, Action::Return);
}

Exit shelve(Call &call)
{
    return step(call, Action::Shelve);
}

Exit unshelve(Call &call)
{
    return step(call, Action::Unshelve);
}

Exit breakEmbargo(Call &call)
{
    return step(call, Action::BreakEmbargo);
}

Exit sign(Call &call)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto seal = feuillet::sign(*seat, *id, {});
    if (!seal)
        return call.terminal.fail(seal.error(), id->text());
    tell(call, *id, Stage::Signed);
    return Exit::Done;
}

} // namespace

QList<Verb> stepVerbs()
{
    return {
        {"submit", "ID", QT_TRANSLATE_NOOP("cli", "sends an article to be read"), {}, 1, 1, submit},
        {"return",
         "ID --note T",
         QT_TRANSLATE_NOOP("cli", "sends it back to its author, with a note"),
         {u"note"_s},
         1,
         1,
         sendBack},
        {"break-embargo",
         "ID --note T",
         QT_TRANSLATE_NOOP("cli", "lets an embargoed article go out; a chief, with a reason"),
         {u"note"_s},
         1,
         1,
         breakEmbargo},
        {"sign",
         "ID",
         QT_TRANSLATE_NOOP("cli", "signs the newest text off: read, accepted, not your own"),
         {},
         1,
         1,
         sign},
        {"shelve",
         "ID",
         QT_TRANSLATE_NOOP("cli", "puts an article on the shelf"),
         {u"note"_s},
         1,
         1,
         shelve},
        {"unshelve",
         "ID",
         QT_TRANSLATE_NOOP("cli", "takes it back from the shelf"),
         {},
         1,
         1,
         unshelve},
    };
}

} // namespace feuillet::cli
