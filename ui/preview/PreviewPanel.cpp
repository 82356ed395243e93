#include "ui/preview/PreviewPanel.h"

#include "ui/preview/checks/AxeCheck.h"
#include "ui/preview/checks/ChecksList.h"
#include "ui/preview/PreviewStage.h"
#include "ui/preview/PreviewTools.h"
#include "ui/widgets/EmptyNote.h"

#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace feuillet {

namespace {

constexpr qsizetype mostToCheck = 500'000; // axe keeps a larger page busy for many seconds

QString sentenceOn(const PreviewObstacle &obstacle)
{
    switch (obstacle.kind) {
    case PreviewObstacle::ModuleMissing:
        return PreviewPanel::tr(
            "The preview is not installed. Everything else works without it.\n\n"
            "To see the page here, install the package libqt6webenginewidgets6.");
    case PreviewObstacle::RunAsRoot:
        return PreviewPanel::tr(
            "The preview does not run for the root user. Everything else works without it.\n\n"
            "To see the page here, start the program as an ordinary user.");
    }
    return {};
}

} // namespace

PreviewPanel::PreviewPanel(const QStringList &moduleFolders, QWidget *parent)
    : QWidget(parent), m_folders(moduleFolders), m_tools(new PreviewTools(this)),
      m_stack(new QStackedWidget(this)), m_note(new EmptyNote(this)),
      m_stage(new PreviewStage(this)), m_checks(new ChecksList(this)), m_axe(new AxeCheck(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    column->addWidget(m_checks);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_stage);
    showStage(false);
    m_note->teach(IconName::Publish, tr("The page, as readers will see it, appears here."));
    connect(m_note, &EmptyNote::asked, this, &PreviewPanel::bringIn);
    connect(m_tools, &PreviewTools::changed, this, &PreviewPanel::showLook);
    connect(m_axe, &AxeCheck::found, m_checks, &ChecksList::showRemarks);
    connect(m_checks, &ChecksList::placeAsked, this, &PreviewPanel::placeAsked);
}

// A view that goes answers what it was asked.
PreviewPanel::~PreviewPanel()
{
    m_axe->stop();
}

void PreviewPanel::setPage(ArticleId article, const Page &page)
{
    if (!takesIn())
        return;
    m_axe->stop();
    m_view->show(article, page);
    m_page = page;
    showWeight();
}

void PreviewPanel::patch(const QList<Patch> &patches)
{
    if (!takesIn())
        return;
    m_axe->stop();
    m_view->patch(patches);
}

void PreviewPanel::showChecks(const QList<PageCheck> &checks)
{
    m_checks->showChecks(checks);
    checkAccess();
}

void PreviewPanel::checkAccess()
{
    if (!takesIn())
        return;
    if (AxeCheck::isInstalled())
        m_checks->showNote({}, {});
    else
        m_checks->showNote(tr("The accessibility checker axe-core is not installed."),
                           tr("Put its file axe.min.js, with its folder “locales” beside it, in "
                              "one of these places:\n%1")
                               .arg(AxeCheck::places().join(u'\n')));
    if (m_page.html.size() <= mostToCheck)
        m_axe->check(*m_view);
}

void PreviewPanel::reveal(const Spot &spot)
{
    if (takesIn())
        m_view->reveal(spot);
}

void PreviewPanel::follow(const Spot &spot, double within, double height)
{
    if (takesIn())
        m_view->follow(spot, within, height);
}

void PreviewPanel::scrollTo(double part)
{
    if (takesIn())
        m_view->scrollTo(part);
}

// Loading takes some 300 ms: later, so that the click that opened the pane is answered first.
void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        QTimer::singleShot(0, this, &PreviewPanel::bringIn);
}

void PreviewPanel::bringIn()
{
    if (!isVisible())
        return;
    if (!m_view) {
        const auto module = previewModule(m_folders);
        if (!module)
            return tell(module.error());
        makeView(**module);
    }
    emit pageAsked();
}

void PreviewPanel::makeView(PreviewModule &module)
{
    m_view = module.makeView({
        .shown = [this] { emit pageShown(); },
        .pageAsked = [this] { emit pageAsked(); },
        .stopped = [this] { stop(); },
        .clicked = [this](const Spot &spot) { emit clicked(spot); },
        .textSizeAsked = [this](int by) { m_tools->stepTextSize(by); },
        .scrolled = [this](const PageScroll &scroll) { emit scrolled(scroll); },
    });
    m_view->setSpots(spotSelectors());
    m_view->widget()->setAccessibleName(tr("Preview of the page"));
    m_stage->setView(m_view->widget());
    m_tools->setDark(palette().color(QPalette::Base).lightness() < 128);
    showLook();
    showStage(true);
}

void PreviewPanel::showLook()
{
    m_stage->setDevice(m_tools->device());
    if (m_view)
        m_view->setLook(m_tools->look());
    showWeight();
}

void PreviewPanel::showWeight()
{
    m_checks->showWeight(weightOf(m_page, m_tools->look().width));
}

void PreviewPanel::tell(const PreviewObstacle &obstacle)
{
    m_note->teach(IconName::Notice, sentenceOn(obstacle));
    m_note->setToolTip(obstacle.detail.toHtmlEscaped());
}

void PreviewPanel::stop()
{
    m_axe->stop();
    m_view.reset();
    m_note->teach(IconName::Warning,
                  tr("The preview stopped several times and stays closed. Your text is safe."),
                  tr("Show the preview again"));
    showStage(false);
}

// The tools and checks are of a page; the note stands alone.
void PreviewPanel::showStage(bool shown)
{
    m_tools->setVisible(shown);
    m_checks->setVisible(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_stage) : m_note);
}

} // namespace feuillet
