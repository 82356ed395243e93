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

} // namespace

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

} // namespace feuillet::cli
