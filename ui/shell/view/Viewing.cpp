#include "ui/shell/view/Viewing.h"

#include "ui/queue/QueuePanel.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/feeds/VersionsFeed.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/view/Schemes.h"

#include <QActionGroup>

namespace feuillet {

using namespace Qt::StringLiterals;
using enum ActionName;

namespace {
constexpr double zoomStep = 0.1;
} // namespace

Viewing::Viewing(Actions &actions, Panes &panes, Proofreading &proofreading, VersionsFeed &versions,
                 QObject *parent)
    : QObject(parent), m_actions(actions), m_panes(panes), m_proofreading(proofreading),
      m_versions(versions)
{
    letChoose(schemeActions());
    letChoose({French, English});
}

// One of them, and the menu shows which.
void Viewing::letChoose(const QList<ActionName> &names)
{
    auto *group = new QActionGroup(this);
    for (const ActionName name : names) {
        m_actions[name]->setCheckable(true);
        group->addAction(m_actions[name]);
    }
}

void Viewing::perform(ActionName name)
{
    m_panes.showTabOf(name);
    if (name == Queue)
        m_panes.toggleQueue();
    else if (name == FilterQueue)
        m_panes.filterQueue();
    zoom(name);
    step(name);
    choose(name);
}

void Viewing::zoom(ActionName name)
{
    if (name == ZoomIn)
        m_panes.setZoom(m_panes.zoom() + zoomStep);
    else if (name == ZoomOut)
        m_panes.setZoom(m_panes.zoom() - zoomStep);
    else if (name == ZoomReset)
        m_panes.setZoom(1);
}

void Viewing::step(ActionName name)
{
    switch (name) {
    case NextFinding:
    case PreviousFinding:
        m_proofreading.step(name == NextFinding ? 1 : -1);
        break;
    case NextDifference:
    case PreviousDifference:
        m_versions.step(name == NextDifference ? 1 : -1);
        break;
    case NextPane:
    case PreviousPane:
        m_panes.enter(name == NextPane ? 1 : -1);
        break;
    default:
        break;
    }
}

void Viewing::choose(ActionName name)
{
    if (schemeOf(name))
        emit schemeAsked(name);
    else if (name == French || name == English)
        emit languageAsked(name);
}

void Viewing::apply(const SeatSettings &settings)
{
    m_panes.restoreState(settings.panes);
    m_panes.queue->setVisible(settings.queueShown);
    m_panes.showTab(settings.tab);
    if (settings.zoom != m_panes.zoom())
        m_panes.setZoom(settings.zoom);
    m_actions[actionOf(settings.scheme)]->setChecked(true);
    m_actions[settings.language == "en"_L1 ? English : French]->setChecked(true);
}

void Viewing::keep(SeatSettings &settings) const
{
    settings.panes = m_panes.saveState();
    settings.queueShown = !m_panes.queue->isHidden();
    settings.tab = m_panes.tab();
    settings.zoom = m_panes.zoom();
}

} // namespace feuillet
