#include "ui/shell/feeds/Signing.h"

#include "article/Length.h"
#include "desk/Notes.h"
#include "desk/Steps.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/feeds/MachineChecks.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

namespace {

// On a desk of one person, which alone may sign what it wrote.
bool isOwn(Situation situation)
{
    situation.onePersonDesk = false;
    const auto step = stepped(Action::Sign, situation);
    return !step && step.error() == Refusal::OwnText;
}

} // namespace

Signing::Signing(Workbench &workbench, Proofreading &proofreading, Sheet &sheet,
                 Questions &questions, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_proofreading(proofreading), m_sheet(sheet),
      m_questions(questions)
{
}

void Signing::sign()
{
    if (m_workbench.session().isModified() && !m_workbench.save())
        return;
    const auto now = situationOf(m_workbench.seat(), m_workbench.session().id());
    if (!now) {
        emit m_workbench.failed(now.error());
        return;
    }
    const auto clear = nothingPending(m_workbench.seat(), m_workbench.session().id());
    const auto step = stepped(Action::Sign, *now);
    if (!step && step.error() == Refusal::OpenSuggestions && !clear)
        emit m_workbench.failed(clear.error()); // which tells about what
    else if (!step)
        emit m_workbench.failed(refused(step.error(), now->actor.name));
    else
        ask(*now);
}

void Signing::ask(const Situation &now)
{
    m_proofreading.follow();
    const Article &article = m_workbench.session().text();
    SignOffer offer;
    offer.title = workingTitle(article);
    offer.length = lengthOf(article);
    offer.revision = m_workbench.session().revision();
    offer.reader = m_workbench.seat().person;
    offer.isOwnText = isOwn(now);
    offer.machine = machineChecks(article, m_proofreading.findings());
    const SignAnswer answer = m_questions.signOff(offer);
    if (answer.ticked)
        m_workbench.sign(*answer.ticked);
    else if (answer.place)
        m_sheet.showCaret(*answer.place);
}

} // namespace feuillet
