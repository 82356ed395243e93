#include "ui/shell/feeds/PreviewFeed.h"

#include "desk/publish/PageTemplates.h"
#include "publish/Patch.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

namespace {
constexpr int reloadMs = 150; // a new page waits for the keys to rest
}

PreviewFeed::PreviewFeed(Workbench &workbench, PreviewPanel &panel, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_panel(panel)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &PreviewFeed::reload);
    connect(&panel, &PreviewPanel::pageAsked, this, &PreviewFeed::reload);
}

void PreviewFeed::follow()
{
    if (!m_panel.isVisible()) {
        m_isShown = false; // it asks for the page when it comes into view
        return;
    }
    const Article &article = m_workbench.session().article();
    const auto patches = m_isShown ? patchesBetween(m_shown, article) : std::nullopt;
    if (!patches) {
        m_reload.start();
        return;
    }
    m_panel.patch(*patches);
    m_shown = article;
}

void PreviewFeed::reload()
{
    m_reload.stop();
    if (!m_panel.isVisible())
        return;
    if (const auto page = m_workbench.page()) {
        m_shown = m_workbench.session().article();
        m_isShown = true;
        m_panel.setPage(m_workbench.session().id(), *page);
        tellTemplateFault();
    }
}

// Once: the page is loaded again after each pause of the keys.
void PreviewFeed::tellTemplateFault()
{
    const auto fault = templateFault(m_workbench.seat());
    if (fault && fault != m_templateFault)
        emit m_workbench.failed(*fault);
    m_templateFault = fault;
}

} // namespace feuillet
