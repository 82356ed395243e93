#include "ui/shell/feeds/LateSave.h"

#include "desk/seats/Merging.h"
#include "ui/shell/Messages.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names << person.name;
    // Nobody else: one's own other window, or the command line.
    return names.isEmpty() ? LateSave::tr("your other window") : names.join(u", "_s);
}

} // namespace

LateSave::LateSave(Workbench &workbench, Questions &questions, Messages &messages, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_questions(questions), m_messages(messages)
{
    connect(&workbench, &Workbench::saveWasLate, this, &LateSave::meet);
}

void LateSave::meet()
{
    const ArticleSession &session = m_workbench.session();
    if (!session.isModified()) { // nothing to join: what was saved is to be read
        m_workbench.open(session.id());
        return;
    }
    const auto meeting =
        meetingOf(m_workbench.seat(), session.id(), session.revision(), session.article());
    if (meeting)
        join(*meeting);
    else
        emit m_workbench.failed(meeting.error());
}

void LateSave::join(const Meeting &meeting)
{
    const QString others = namesOf(meeting.others);
    const auto text = meeting.merged.conflicts.isEmpty()
                          ? std::optional(meeting.merged.article)
                          : m_questions.merge({meeting.merged, meeting.mine, meeting.theirs,
                                               m_workbench.seat().person.name, others});
    if (!text) {
        m_messages.tell(tr("Your text is not saved: it is safe in a draft. Save again to join it "
                           "with that of %1.")
                            .arg(others));
        return;
    }
    const auto revision = saveMerged(m_workbench.seat(), meeting, *text);
    if (!revision) {
        emit m_workbench.failed(revision.error());
        return;
    }
    m_workbench.session().edit(*text, History::Kind::Whole, {}, {});
    m_workbench.session().markSaved(*revision);
    m_workbench.save(); // nothing is left to save: it finds how the article stands now
    m_messages.tell(tr("%1 saved while you were writing. Both texts are joined in version %2.")
                        .arg(others)
                        .arg(*revision));
}

} // namespace feuillet
