#include "ui/shell/first/SoleDesk.h"

#include "desk/People.h"
#include "desk/Steps.h"
#include "ui/shell/Messages.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

SoleDesk::SoleDesk(Workbench &workbench, Messages &messages, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_messages(messages)
{
    connect(&workbench, &Workbench::standingChanged, this, &SoleDesk::look);
}

void SoleDesk::look()
{
    const bool stuck = isStuck();
    if (stuck && !m_said)
        m_messages.offer(tr("A text is signed by somebody who did not write it, and nobody else is "
                            "declared at this desk."),
                         {tr("I &work alone"), tr("Add a pers&on…")},
                         [this](int way) { answer(way); });
    m_said = stuck;
}

bool SoleDesk::isStuck() const
{
    if (!m_workbench.session().isOpen() || m_workbench.opened().row.stage != Stage::Submitted)
        return false;
    const auto step = stepped(Action::Sign, m_workbench.situation());
    if (step || step.error() != Refusal::OwnText)
        return false;
    const auto everybody = people(m_workbench.seat().database);
    return everybody && everybody->size() == 1;
}

void SoleDesk::answer(int way)
{
    if (way != 0)
        return emit personAsked();
    if (const auto done = setOnePersonDesk(m_workbench.seat().database, true); !done)
        emit m_workbench.failed(done.error());
    m_workbench.refresh();
}

} // namespace feuillet
