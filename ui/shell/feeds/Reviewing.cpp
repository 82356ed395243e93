#include "ui/shell/feeds/Reviewing.h"

#include "desk/PastActions.h"
#include "ui/shell/feeds/MachineChecks.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/notes/NotesFeed.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>

namespace feuillet {

QList<PastStep> toldHistory(const Workbench &workbench)
{
    QList<PastStep> told;
    for (const PastAction &past : gathered(workbench.history()))
        told.append({past.at, sentence(past), past.note});
    return told;
}

QString returnedSentence(Workbench &workbench)
{
    if (!workbench.session().isOpen() || workbench.opened().row.stage != Stage::Returned)
        return {};
    const auto &history = workbench.history();
    const auto back = std::find_if(history.crbegin(), history.crend(), [](const PastAction &past) {
        return past.what == PastAction::What::Stepped && past.action == Action::Return;
    });
    return back == history.crend() ? QString() : sentence(*back) + u'\n' + back->note;
}

std::optional<Reviewed> reviewed(Workbench &workbench, const Proofreading &proofreading,
                                 int openSuggestions)
{
    if (!workbench.session().isOpen())
        return std::nullopt;
    const Opened &opened = workbench.opened();
    const Situation situation = workbench.situation();
    Reviewed reviewed;
    reviewed.stage = opened.row.stage;
    reviewed.since = opened.row.stageSince;
    reviewed.author = opened.row.author;
    reviewed.seal = situation.seal;
    if (opened.seal) {
        reviewed.sealedBy = opened.seal->readerName();
        reviewed.sealedAt = opened.seal->at();
    }
    reviewed.checks = machineChecks(workbench.session().article(), proofreading.findings());
    if (openSuggestions > 0)
        reviewed.checks.append({QCoreApplication::translate("feuillet::Reviewing",
                                                            "%n suggestion(s) wait for an answer",
                                                            nullptr, openSuggestions),
                                CheckLine::State::Blocking,
                                {}});
    reviewed.history = toldHistory(workbench);
    reviewed.possible = possible(mended(situation));
    return reviewed;
}

ReviewFeed::ReviewFeed(Workbench &workbench, const Proofreading &proofreading,
                       const NotesFeed &notes, ReviewPanel &panel, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_proofreading(proofreading), m_notes(notes),
      m_panel(panel)
{
    connect(&proofreading, &Proofreading::counted, this, &ReviewFeed::show);
}

void ReviewFeed::show()
{
    if (const auto standing = reviewed(m_workbench, m_proofreading, m_notes.openSuggestions()))
        m_panel.show(*standing);
    else
        m_panel.clear();
}

} // namespace feuillet
