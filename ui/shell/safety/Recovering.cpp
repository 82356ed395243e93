#include "ui/shell/safety/Recovering.h"

#include "review/Comparison.h"
#include "ui/recovery/RecoveryPanel.h"
#include "ui/review/ComparisonView.h"
#include "ui/shell/Panes.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

Recovering::Recovering(Workbench &workbench, Panes &panes, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panes(panes)
{
    const RecoveryPanel *panel = panes.recovery;
    connect(panel, &RecoveryPanel::lookedAt, this, &Recovering::compare);
    connect(panel, &RecoveryPanel::resumeAsked, &workbench, &Workbench::open);
    connect(panel, &RecoveryPanel::discardAsked, this, &Recovering::discard);
    connect(panel, &RecoveryPanel::bringBackAsked, this, &Recovering::bringBack);
    connect(panel, &RecoveryPanel::laterAsked, this, &Recovering::hide);
    connect(&workbench.session(), &ArticleSession::opened, this, &Recovering::hide);
}

void Recovering::offer()
{
    if (!m_workbench.leftDrafts().isEmpty())
        open();
}

void Recovering::open()
{
    read();
    m_panes.showRecovery(true);
}

void Recovering::hide()
{
    m_panes.showRecovery(false);
}

void Recovering::read()
{
    const auto discarded = discardedDrafts(m_workbench.seat());
    if (!discarded)
        emit m_workbench.failed(discarded.error());
    m_panes.recovery->showDrafts(m_workbench.leftDrafts(), discarded.value_or(QList<LeftDraft>()));
}

void Recovering::compare(const LeftDraft &draft)
{
    m_panes.draftComparison->show(compared(draft.saved, draft.draft.text), tr("Saved"),
                                  tr("Typed"));
}

void Recovering::discard(ArticleId article)
{
    m_workbench.discard(article);
    read();
}

void Recovering::bringBack(qint64 sequence)
{
    if (const auto back = feuillet::bringBack(m_workbench.seat(), sequence); !back)
        emit m_workbench.failed(back.error());
    read();
}

} // namespace feuillet
