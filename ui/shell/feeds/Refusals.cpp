#include "ui/shell/feeds/Refusals.h"

#include "desk/People.h"
#include "desk/Wording.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/Messages.h"
#include "ui/shell/Panes.h"
#include "ui/shell/Workbench.h"
#include "ui/signoff/ReviewPanel.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Refusals::Refusals(Workbench &workbench, Panes &panes, Proofreading &proofreading,
                   Messages &messages, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panes(panes), m_proofreading(proofreading),
      m_messages(messages)
{
    connect(&workbench, &Workbench::failed, this, &Refusals::lead);
}

void Refusals::lead(const Error &error)
{
    const auto refusal = refusalOf(error);
    if (!refusal || !m_workbench.session().isOpen())
        return;
    switch (*refusal) {
    case Refusal::NoteMissing:
        m_panes.showTab(Panes::Tab::Review);
        m_panes.review->askNote();
        break;
    case Refusal::OwnText:
    case Refusal::NotSealed:
        m_panes.showTab(Panes::Tab::Review);
        tellWhoMaySign(error);
        break;
    case Refusal::SealVoid: // the pane shows what changed
    case Refusal::WrongStage:
    case Refusal::AlreadySealed:
        m_panes.showTab(Panes::Tab::Review);
        break;
    case Refusal::NotSaved:
        offerToSave(error);
        break;
    default:
        leadInText(*refusal);
        break;
    }
}

void Refusals::leadInText(Refusal refusal)
{
    if (refusal == Refusal::NoHeadline || refusal == Refusal::AddressTaken)
        m_panes.sheet->focusField(Field::Headline);
    if (refusal != Refusal::FindingsBlock)
        return;
    m_panes.showTab(Panes::Tab::Corrections);
    m_proofreading.showBlocking();
}

void Refusals::tellWhoMaySign(const Error &error)
{
    const auto everybody = people(m_workbench.seat().database);
    QStringList names;
    for (const Person &person :
         whoMay(Action::Sign, m_workbench.situation(), everybody.value_or(QList<Person>())))
        names << person.name;
    if (refusalOf(error) == Refusal::NotSealed && names.isEmpty())
        return; // not at a stage where one signs: the pane says what comes first
    const QString who = names.isEmpty()
                            ? tr("Nobody else at this desk may sign: add a person who reads.")
                            : tr("May sign: %1.").arg(names.join(u", "_s));
    m_messages.tell(sentence(error) + u' ' + who);
}

void Refusals::offerToSave(const Error &error)
{
    m_panes.sheet->takeFocus();
    m_messages.offer(sentence(error), {tr("Save")}, [this](int) { m_workbench.save(); });
}

} // namespace feuillet
