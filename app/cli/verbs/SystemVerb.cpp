#include "app/cli/Verb.h"
#include "desk/system/SystemState.h"

namespace feuillet::cli {

namespace {

Exit system(Call &call)
{
    const SystemState state = systemState(surroundings());
    call.terminal.bytes(report(state).toUtf8());
    if (const QString command = installation(state); !command.isEmpty())
        call.terminal.say(Words::tr("To install what is missing: %1").arg(command));
    return state.missingPackages().isEmpty() ? Exit::Done : Exit::Findings;
}

} // namespace

QList<Verb> systemVerbs()
{
    return {
        {"system",
         "",
         QT_TRANSLATE_NOOP("cli", "what is installed beside the program and what is missing, as a "
                                  "report to send: no text, no name"),
         {},
         0,
         0,
         system},
    };
}

} // namespace feuillet::cli
