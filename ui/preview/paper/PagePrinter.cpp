#include "ui/preview/paper/PagePrinter.h"

#include <QWebEngineScript>
#include <QWebEngineView>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int lookMs = 30;

// A picture below the window waits for a reader to come near it. Nobody will.
const auto picturesAreThere = u"[...document.images].every(picture => {"
                              " picture.loading = 'eager'; return picture.complete; })"_s;

} // namespace

PagePrinter::PagePrinter(const Page &page, const Job &job, const std::function<void()> &failed)
    : m_view(std::make_unique<QWebEngineView>()), m_page(new LockedPage(&m_profile, m_view.get())),
      m_job(job), m_failed(failed)
{
    lockProfile(m_profile);
    m_profile.installUrlSchemeHandler("feuillet", &m_server);
    m_profile.setUrlRequestInterceptor(&m_refusal);
    m_page->setBackgroundColor(Qt::white);
    m_view->setPage(m_page);
    m_server.serve(page);
    m_patience.setSingleShot(true);
    m_patience.start(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &PagePrinter::giveUp);
    connect(m_page, &QWebEnginePage::loadingChanged, this, &PagePrinter::loaded);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &PagePrinter::giveUp);
    m_page->open(m_server.address());
}

PagePrinter::~PagePrinter() = default;

void PagePrinter::loaded(const QWebEngineLoadingInfo &info)
{
    if (info.url() != m_page->address() ||
        info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        return;
    disconnect(m_page, &QWebEnginePage::loadingChanged, this, nullptr);
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        lookForPictures();
    else
        giveUp();
}

void PagePrinter::lookForPictures()
{
    m_page->runJavaScript(picturesAreThere, QWebEngineScript::ApplicationWorld,
                          [this](const QVariant &there) {
                              if (!m_job)
                                  return;
                              if (there.toBool())
                                  begin();
                              else
                                  QTimer::singleShot(lookMs, this, &PagePrinter::lookForPictures);
                          });
}

void PagePrinter::begin()
{
    std::exchange(m_job, {})(*this);
}

void PagePrinter::finish()
{
    m_failed = {};
    m_patience.stop();
    deleteLater();
}

void PagePrinter::giveUp()
{
    m_job = {};
    const auto failed = std::exchange(m_failed, {});
    finish();
    if (failed)
        failed();
}

} // namespace feuillet
