#include "ui/shell/feeds/Reviewing.h"

#include "desk/PastActions.h"
#include "desk/Wording.h"
#include "ui/shell/feeds/MachineChecks.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

std::optional<Reviewed> reviewed(Workbench &workbench)
{
    if (!workbench.session().isOpen())
        return std::nullopt;
    const Opened &opened = workbench.opened();
    Reviewed reviewed;
    reviewed.stage = opened.row.stage;
    reviewed.since = opened.row.stageSince;
    reviewed.author = opened.row.author;
    reviewed.seal = workbench.sealState();
    if (opened.seal) {
        reviewed.sealedBy = opened.seal->readerName();
        reviewed.sealedAt = opened.seal->at();
    }
    reviewed.checks = machineChecks(workbench.session().article());
    for (const PastAction &past : workbench.history())
        reviewed.history.prepend({past.at, past.who, label(past.action), past.note});
    reviewed.possible = workbench.possible();
    return reviewed;
}

} // namespace feuillet
