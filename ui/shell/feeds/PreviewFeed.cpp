#include "ui/shell/feeds/PreviewFeed.h"

#include "desk/publish/PageTemplates.h"
#include "publish/Patch.h"
#include "ui/editor/Sheet.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/shell/feeds/SheetScroll.h"
#include "ui/shell/Workbench.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace feuillet {

namespace {
constexpr int reloadMs = 20; // a new page waits for the gesture to end
constexpr int checkMs = 700; // checks wait for the keys to rest
constexpr int scrollMs = 10;
} // namespace

PreviewFeed::PreviewFeed(Workbench &workbench, Sheet &sheet, PreviewPanel &panel, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_sheet(sheet), m_panel(panel)
{
    for (const auto &[timer, ms] :
         {std::pair{&m_reload, reloadMs}, {&m_check, checkMs}, {&m_scroll, scrollMs}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(&m_reload, &QTimer::timeout, this, &PreviewFeed::reload);
    connect(&m_check, &QTimer::timeout, this, &PreviewFeed::check);
    connect(&m_scroll, &QTimer::timeout, this, &PreviewFeed::followScroll);
    connect(&panel, &PreviewPanel::pageAsked, this, &PreviewFeed::reload);
    connect(&panel, &PreviewPanel::pageShown, this, &PreviewFeed::begin);
    connect(&panel, &PreviewPanel::clicked, this, &PreviewFeed::goTo);
    connect(&panel, &PreviewPanel::scrolled, this, &PreviewFeed::scrollSheet);
    connect(&panel, &PreviewPanel::placeAsked, &sheet, &Sheet::showCaret);
    connect(&sheet, &Sheet::caretMoved, this, &PreviewFeed::followCaret);
    // By hand alone: the sheet also scrolls to keep the caret in view.
    connect(sheet.verticalScrollBar(), &QScrollBar::actionTriggered, &m_scroll,
            [this] { m_scroll.start(); });
}

void PreviewFeed::follow()
{
    if (!m_panel.isVisible()) {
        m_isShown = false; // it asks for the page when it comes into view
        return;
    }
    const Article &article = m_workbench.session().article();
    m_check.start();
    const auto patches = m_isShown ? patchesBetween(m_shown, article) : std::nullopt;
    if (!patches) {
        m_reload.start();
        return;
    }
    m_panel.patch(*patches);
    m_isPatched = m_isPatched || !patches->isEmpty();
    m_shown = article;
}

void PreviewFeed::reload()
{
    m_reload.stop();
    if (!m_panel.isVisible())
        return;
    if (const auto page = m_workbench.page()) {
        const ArticleId article = m_workbench.session().id();
        m_isBeginning = m_isBeginning || !m_isShown || article != m_article;
        m_article = article;
        m_shown = m_workbench.session().article();
        m_page = *page;
        m_isShown = true;
        m_isPatched = false;
        m_panel.setPage(article, m_page);
        tellTemplateFault();
        m_check.start();
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

// Patches carry words alone: the page's head, and what is counted in it, follow here.
void PreviewFeed::check()
{
    if (!m_isShown || !m_panel.isVisible())
        return;
    if (m_isPatched)
        reload();
    m_check.stop();
    m_panel.showChecks(pageChecks(m_shown, m_page));
}

void PreviewFeed::followCaret()
{
    if (m_cameFromPage || !m_isShown || !m_panel.isVisible())
        return;
    if (const auto spot = spotOf(m_shown, m_sheet.caret()))
        m_panel.reveal(*spot);
}

// A preview that comes in shows what the sheet shows.
void PreviewFeed::begin()
{
    if (std::exchange(m_isBeginning, false))
        followScroll();
}

void PreviewFeed::followScroll()
{
    if (!m_isShown || !m_panel.isVisible())
        return;
    const SheetScroll scroll = scrollOf(m_sheet);
    const auto spot = scroll.place ? spotOf(m_shown, *scroll.place) : std::nullopt;
    if (spot && scroll.part > 0 && scroll.part < 1)
        m_panel.follow(*spot, scroll.within, scroll.part);
    else if (scroll.part == 0 || scroll.part == 1)
        m_panel.scrollTo(scroll.part);
}

// The scroll bar tells of hands alone, so the page is not asked to follow itself.
void PreviewFeed::scrollSheet(const PageScroll &scroll)
{
    if (!m_isShown)
        return;
    const auto place = scroll.spot ? placeAt(m_shown, *scroll.spot) : std::nullopt;
    scrollTo(m_sheet, {scroll.part, place, scroll.within});
}

void PreviewFeed::goTo(const Spot &spot)
{
    const QScopedValueRollback<bool> fromPage(m_cameFromPage, true);
    if (const auto place = placeAt(m_shown, spot))
        m_sheet.showCaret(*place);
}

} // namespace feuillet
