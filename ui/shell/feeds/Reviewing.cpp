#include "ui/shell/feeds/Reviewing.h"

#include "desk/PastActions.h"
#include "desk/publish/Replies.h"
#include "ui/shell/feeds/MachineChecks.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/notes/NotesFeed.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::Reviewing)
};

// The clock of each reply that nobody has answered yet.
QList<CheckLine> replyLines(Workbench &workbench)
{
    if (!isPublic(workbench.opened().row.stage))
        return {};
    const auto replies = repliesTo(workbench.seat(), workbench.session().id());
    if (!replies)
        emit workbench.failed(replies.error());
    const QDate today = workbench.seat().now().toLocalTime().date();
    QList<CheckLine> lines;
    for (const ReplyDue &due : replies.value_or(QList<ReplyDue>())) {
        if (due.reply.state != ReplyState::Open)
            continue;
        const QString day = QLocale().toString(due.due, QLocale::ShortFormat);
        const QString line = today > due.due
                                 ? Words::tr("The reply of %1 is late: it was due %2.")
                                 : Words::tr("The reply of %1 is to be published by %2.");
        lines.append({line.arg(due.reply.from, day), CheckLine::State::Open, {}});
    }
    return lines;
}

} // namespace

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
        reviewed.checks.append(
            {Words::tr("%n suggestion(s) wait for an answer", nullptr, openSuggestions),
             CheckLine::State::Blocking,
             {}});
    reviewed.checks = replyLines(workbench) + reviewed.checks;
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
