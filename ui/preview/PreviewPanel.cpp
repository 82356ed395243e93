#include "ui/preview/PreviewPanel.h"

#include "ui/widgets/EmptyNote.h"

#include <QShowEvent>
#include <QStackedLayout>
#include <QTimer>

namespace feuillet {

namespace {

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
    : QWidget(parent), m_folders(moduleFolders), m_stack(new QStackedLayout(this)),
      m_note(new EmptyNote(this))
{
    m_stack->addWidget(m_note);
    m_note->teach(IconName::Publish, tr("The page, as readers will see it, appears here."));
    connect(m_note, &EmptyNote::asked, this, &PreviewPanel::bringIn);
}

void PreviewPanel::setPage(ArticleId article, const Page &page)
{
    if (takesIn())
        m_view->show(article, page);
}

void PreviewPanel::patch(const QList<Patch> &patches)
{
    if (takesIn())
        m_view->patch(patches);
}

void PreviewPanel::setTextScale(double scale)
{
    m_scale = scale;
    if (m_view)
        m_view->setTextScale(scale);
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
    m_view = module.makeView({.shown = [this] { emit pageShown(); },
                              .pageAsked = [this] { emit pageAsked(); },
                              .stopped =
                                  [this] {
                                      stop();
                                  }});
    m_view->setTextScale(m_scale);
    m_view->widget()->setAccessibleName(tr("Preview of the page"));
    m_stack->setCurrentIndex(m_stack->addWidget(m_view->widget()));
}

void PreviewPanel::tell(const PreviewObstacle &obstacle)
{
    m_note->teach(IconName::Notice, sentenceOn(obstacle));
    m_note->setToolTip(obstacle.detail.toHtmlEscaped());
}

void PreviewPanel::stop()
{
    m_view.reset();
    m_note->teach(IconName::Warning,
                  tr("The preview stopped several times and stays closed. Your text is safe."),
                  tr("Show the preview again"));
    m_stack->setCurrentWidget(m_note);
}

} // namespace feuillet
