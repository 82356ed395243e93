#include "ui/shell/feeds/ReadCounts.h"

#include "desk/Queue.h"
#include "desk/Wording.h"
#include "ui/shell/feeds/Proofreading.h"
#include "ui/shell/Workbench.h"

#include <QDebug>

namespace feuillet {

ReadCounts::ReadCounts(Workbench &workbench, const Proofreading &proofreading, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_proofreading(proofreading)
{
    connect(&proofreading, &Proofreading::counted, this, &ReadCounts::note);
}

void ReadCounts::note()
{
    const ArticleSession &session = m_workbench.session();
    const auto open = m_proofreading.openFindings();
    if (!open || session.revision() == 0 || session.isModified())
        return;
    const bool isKnown = m_article == session.id() && m_revision == session.revision()
                             ? m_findings == *open
                             : m_workbench.opened().row.findings == *open;
    m_article = session.id();
    m_revision = session.revision();
    m_findings = *open;
    if (isKnown)
        return;
    // The queue is a little poorer without it, and nothing else: no reason to disturb who writes.
    const auto noted = noteFindings(m_workbench.seat(), m_article, m_revision, m_findings);
    if (!noted)
        qWarning().noquote() << sentence(noted.error());
    emit m_workbench.queueChanged();
}

} // namespace feuillet
