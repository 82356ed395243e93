#include "ui/shell/publish/Publishing.h"

#include "desk/Publish.h"
#include "ui/shell/publish/RepliesDesk.h"
#include "ui/shell/publish/SitePublishing.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

Publishing::Publishing(Workbench &workbench, Questions &questions, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_questions(questions),
      m_site(new SitePublishing(this))
{
    connect(m_site, &SitePublishing::published, this, &Publishing::sitePublished);
    connect(m_site, &SitePublishing::published, &m_workbench, &Workbench::refresh);
    connect(m_site, &SitePublishing::failed, &m_workbench, &Workbench::failed);
}

template <typename T>
bool Publishing::succeeded(const Result<T> &result)
{
    if (!result)
        emit m_workbench.failed(result.error());
    return result.has_value();
}

// Asked the first time; the preferences change it.
bool Publishing::knowsFolder()
{
    if (m_folder.isEmpty())
        m_folder = m_questions.folderToPublishTo({});
    return !m_folder.isEmpty();
}

void Publishing::publish()
{
    if (!knowsFolder() || (m_workbench.session().isModified() && !m_workbench.save()))
        return;
    const auto done = feuillet::publish(m_workbench.seat(), m_workbench.session().id(), m_folder);
    m_workbench.refresh();
    if (succeeded(done))
        emit published(done->path);
}

void Publishing::publishSite(QWidget *over)
{
    if (m_site->isRunning() || !knowsFolder())
        return;
    if (m_workbench.session().isModified() && !m_workbench.save())
        return;
    m_site->start(m_workbench.seat(), m_folder, over);
}

void Publishing::announce(std::optional<Action> first)
{
    QList<NoticeKind> kinds;
    const QList<Action> possible = feuillet::possible(m_workbench.situation());
    for (const NoticeKind kind : {NoticeKind::Correction, NoticeKind::Clarification,
                                  NoticeKind::Update, NoticeKind::Withdrawal})
        if (possible.contains(actionOf(kind)))
            kinds << kind;
    std::ranges::stable_partition(kinds,
                                  [first](NoticeKind kind) { return actionOf(kind) == first; });
    if (kinds.isEmpty())
        return;
    const auto words = m_questions.notice(workingTitle(m_workbench.session().article()), kinds);
    if (!words || (m_workbench.session().isModified() && !m_workbench.save()))
        return;
    const bool told = succeeded(feuillet::announce(m_workbench.seat(), m_workbench.session().id(),
                                                   words->kind, words->text, words->reason));
    m_workbench.refresh();
    if (told)
        tellStale();
}

void Publishing::tellStale()
{
    const auto stale = filesToReplace(m_workbench.seat(), m_workbench.session().id());
    if (succeeded(stale) && !stale->isEmpty())
        emit filesStale(*stale);
}

void Publishing::breakEmbargo()
{
    const QString reason =
        m_questions.whyEmbargoIsBroken(m_workbench.session().article().embargoedUntil);
    if (!reason.trimmed().isEmpty())
        m_workbench.take(Action::BreakEmbargo, reason);
}

void Publishing::openReplies(QWidget *over)
{
    auto *desk = RepliesDesk::open(m_workbench, over);
    connect(desk, &RepliesDesk::published, this, [this] {
        m_workbench.refresh();
        tellStale();
    });
}

} // namespace feuillet
