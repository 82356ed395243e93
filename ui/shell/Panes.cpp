#include "ui/shell/Panes.h"

#include "ui/editor/find/FindBar.h"
#include "ui/editor/Sheet.h"
#include "ui/notes/NotesPanel.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/proofing/ProofingPanel.h"
#include "ui/queue/QueuePanel.h"
#include "ui/recovery/RecoveryPanel.h"
#include "ui/review/ComparisonView.h"
#include "ui/review/VersionsPanel.h"
#include "ui/shell/Actions.h"
#include "ui/signoff/ReviewPanel.h"
#include "ui/widgets/Strip.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tabNames[] = { // in the order of Panes::Tab
    "corrections"_L1, "preview"_L1, "review"_L1, "versions"_L1, "notes"_L1};

std::optional<Panes::Tab> tabOf(ActionName name)
{
    switch (name) {
    case ActionName::Corrections:
        return Panes::Tab::Corrections;
    case ActionName::Preview:
        return Panes::Tab::Preview;
    case ActionName::Review:
        return Panes::Tab::Review;
    case ActionName::Versions:
    case ActionName::NextDifference:
    case ActionName::PreviousDifference:
        return Panes::Tab::Versions;
    case ActionName::Notes:
        return Panes::Tab::Notes;
    default:
        return std::nullopt;
    }
}

} // namespace

Panes::Panes(QWidget *parent)
    : QSplitter(parent), queue(new QueuePanel), strip(new Strip), lockStrip(new Strip),
      proposing(new Strip), sheet(new Sheet), find(new FindBar),
      draftComparison(new ComparisonView), recovery(new RecoveryPanel(draftComparison)),
      proofing(new ProofingPanel), preview(new PreviewPanel), review(new ReviewPanel),
      versions(new VersionsPanel), notes(new NotesPanel), m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(proofing, tr("Corrections"));
    m_tabs->addTab(preview, tr("Preview"));
    m_tabs->addTab(review, tr("Review"));
    m_tabs->addTab(versions, tr("Versions"));
    m_tabs->addTab(notes, tr("Notes"));
    setChildrenCollapsible(false);
    addWidget(queue);
    addWidget(middle());
    addWidget(m_tabs);
    setStretchFactor(1, 1);
    setSizes({230, 780, 350});
    for (int pane = 0; const int leastWidth : {180, 380, 270})
        widget(pane++)->setMinimumWidth(leastWidth);
}

QWidget *Panes::middle()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    m_middle = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lockStrip);
    column->addWidget(strip);
    column->addWidget(proposing);
    column->addWidget(sheet, 1);
    column->addWidget(find);
    column->addWidget(recovery, 1);
    recovery->hide();
    return pane;
}

void Panes::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void Panes::showTabOf(ActionName name)
{
    if (const auto tab = tabOf(name))
        showTab(*tab);
}

void Panes::showTab(const QString &name)
{
    if (const auto tab = std::ranges::find(tabNames, name); tab != std::end(tabNames))
        m_tabs->setCurrentIndex(static_cast<int>(tab - std::begin(tabNames)));
}

QString Panes::tab() const
{
    return tabNames[m_tabs->currentIndex()];
}

void Panes::showRecovery(bool shown)
{
    sheet->setVisible(!shown);
    recovery->setVisible(shown);
    if (shown)
        recovery->setFocus();
}

void Panes::showAbove(QWidget *widget)
{
    m_middle->insertWidget(0, widget);
    widget->show();
}

void Panes::countNotes(int open)
{
    m_tabs->setTabText(static_cast<int>(Tab::Notes),
                       open > 0 ? tr("Notes · %1").arg(open) : tr("Notes"));
}

void Panes::toggleQueue()
{
    queue->setVisible(!queue->isVisible());
}

void Panes::filterQueue()
{
    queue->show();
    queue->focusFilter();
}

void Panes::enter(int direction)
{
    QList<QWidget *> panes{queue, sheet, m_tabs};
    panes.removeIf([](QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focused = window()->focusWidget();
    qsizetype at = 0;
    while (at < panes.size() && !panes[at]->isAncestorOf(focused) && panes[at] != focused)
        ++at;
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // so that the focus is shown
    QWidget *next = panes[(at + direction + panes.size()) % panes.size()];
    if (next == queue)
        queue->focusFilter();
    else if (next == sheet)
        sheet->takeFocus();
    else
        m_tabs->setFocus();
}

QList<QWidget *> Panes::besideSheet() const
{
    return {queue, m_tabs};
}

void Panes::setZoom(double factor)
{
    m_zoom = std::clamp(factor, 0.5, 3.0);
    sheet->setZoom(m_zoom);
    emit zoomed(m_zoom);
}

} // namespace feuillet
