#include "ui/shell/first/FirstRun.h"

#include "desk/People.h"
#include "desk/Receive.h"
#include "ui/editor/Sheet.h"
#include "ui/shell/Actions.h"
#include "ui/shell/first/Greeting.h"
#include "ui/shell/Panes.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Strip.h"

#include <QStandardPaths>

namespace feuillet {

using namespace Qt::StringLiterals;

FirstRun::FirstRun(Workbench &workbench, Panes &panes, Actions &actions, Publishing &publishing,
                   QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panes(panes), m_actions(actions),
      m_publishing(publishing)
{
    connect(actions[ActionName::Example], &QAction::triggered, this, &FirstRun::openExample);
}

bool FirstRun::isFirst()
{
    Database &database = m_workbench.seat().database;
    if (m_greeted || !database.canWrite() || m_workbench.session().isOpen())
        return false;
    const auto everybody = people(database);
    return everybody && everybody->size() == 1 && m_workbench.queue().isEmpty() &&
           m_workbench.leftDrafts().isEmpty();
}

void FirstRun::begin()
{
    if (!isFirst())
        return;
    if (m_publishing.folder().isEmpty())
        m_publishing.setFolder(usualPublishFolder());
    openExample();
    greet();
}

// Not saved: it leaves no trace on the desk until somebody works on it.
void FirstRun::openExample()
{
    m_workbench.start(exampleArticle());
    m_panes.showTab(Panes::Tab::Corrections);
    m_panes.sheet->focusField(Field::Headline);
}

void FirstRun::greet()
{
    auto *greeting = new Greeting(m_workbench.seat().person.name, &m_panes);
    connect(greeting, &Greeting::named, this, &FirstRun::take);
    m_shown = greeting;
    m_panes.showAbove(greeting);
}

void FirstRun::take(const QString &name)
{
    m_greeted = true;
    end();
    if (name.simplified() == m_workbench.seat().person.name || m_workbench.rename(name))
        hint();
    m_panes.sheet->takeFocus();
}

// Gone for good once it was closed or followed.
void FirstRun::hint()
{
    auto *strip = new Strip(&m_panes);
    m_shown = strip;
    m_panes.showAbove(strip);
    const QString next =
        m_actions[ActionName::NextFinding]->shortcut().toString(QKeySequence::NativeText);
    const QString send =
        m_actions[ActionName::MainStep]->shortcut().toString(QKeySequence::NativeText);
    strip->tell(Strip::Kind::Notice,
                tr("This example has faults that were left in it: %1 goes to the next one. %2 "
                   "sends a text on its way, and Help has all the rest.")
                    .arg(next, send),
                {}, true);
    connect(strip, &Strip::closed, this, &FirstRun::end);
    for (const ActionName used : {ActionName::NextFinding, ActionName::MainStep, ActionName::New})
        connect(m_actions[used], &QAction::triggered, strip, [this] { end(); });
}

void FirstRun::end()
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown.clear();
}

void FirstRun::apply(const SeatSettings &settings)
{
    m_greeted = settings.greeted;
}

void FirstRun::keep(SeatSettings &settings) const
{
    settings.greeted = m_greeted;
}

QString usualPublishFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Feuillet"_s;
}

} // namespace feuillet
