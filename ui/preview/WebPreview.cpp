#include "ui/preview/WebPreview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReloads = 3;

bool sameTarget(const Patch &a, const Patch &b)
{
    return a.selector == b.selector && a.index == b.index;
}

QPointF pointOf(const QVariant &pair)
{
    const QVariantList numbers = pair.toList();
    return numbers.size() == 2 ? QPointF(numbers[0].toDouble(), numbers[1].toDouble()) : QPointF();
}

// The page's style sheet multiplies its type by --size: what a reader does with A- and A+.
QString scaleScript(double scale)
{
    return u"document.documentElement.style.setProperty('--size', %1)"_s.arg(scale);
}

// Chromium's own restoring goes by address: two articles without a title have the same.
QString scrollScript(QPointF to)
{
    return u"history.scrollRestoration = 'manual'; scrollTo(%1, %2)"_s.arg(to.x()).arg(to.y());
}

// Answers whether every element was there.
QString scriptOf(const QList<Patch> &patches)
{
    QJsonArray list;
    for (const Patch &patch : patches)
        list << QJsonArray{patch.selector, patch.index, patch.innerHtml};
    return uR"(%1.every(([selector, index, html]) => {
        const element = document.querySelectorAll(selector)[index];
        if (element)
            element.innerHTML = html;
        return !!element;
    }))"_s.arg(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

WebPreview::WebPreview(const PreviewEvents &events)
    : m_events(events), m_view(std::make_unique<QWebEngineView>()),
      m_page(new LockedPage(&m_profile, m_view.get()))
{
    lockProfile(m_profile);
    m_profile.installUrlSchemeHandler("feuillet", &m_server);
    m_profile.setUrlRequestInterceptor(&m_refusal);
    m_page->setObjectName(u"previewPage"_s);
    m_page->setBackgroundColor(m_view->palette().color(QPalette::Base));
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    connect(m_page, &QWebEnginePage::loadingChanged, this, &WebPreview::loaded);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPreview::recover);
}

WebPreview::~WebPreview()
{
    ++m_turn;
    ++m_deaths;
    disconnect(m_page, nullptr, this, nullptr);
}

QWidget *WebPreview::widget() const
{
    return m_view.get();
}

void WebPreview::show(ArticleId article, const Page &page)
{
    m_server.serve(page);
    dropPatches();
    const bool sameArticle = std::exchange(m_article, article) == article;
    if (!sameArticle)
        m_place = {};
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    if (!sameArticle)
        return load();
    evaluate(u"[scrollX, scrollY]"_s, [this, article, deaths = m_deaths](const QVariant &place) {
        if (deaths != m_deaths)
            return;
        if (article == m_article)
            m_place = pointOf(place);
        load();
    });
}

void WebPreview::patch(const QList<Patch> &patches)
{
    for (const Patch &patch : patches) {
        m_waiting.removeIf([&](const Patch &older) { return sameTarget(older, patch); });
        m_waiting << patch;
    }
    sendPatches();
}

void WebPreview::setTextScale(double scale)
{
    m_scale = scale;
    evaluate(scaleScript(scale), {});
}

void WebPreview::evaluate(const QString &script, const Answer &answer)
{
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

void WebPreview::load()
{
    m_loading = true;
    m_loadAgain = false;
    m_patched = false;
    m_refusal.forget();
    m_page->open(m_server.address());
}

// A refresh that was refused reports the end of a load too.
void WebPreview::loaded(const QWebEngineLoadingInfo &info)
{
    if (!m_loading || info.url() != m_page->address() ||
        info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        return;
    if (m_loadAgain)
        return load();
    m_loading = false;
    if (m_scale != 1)
        evaluate(scaleScript(m_scale), {});
    evaluate(scrollScript(m_place), {});
    settle();
}

void WebPreview::sendPatches()
{
    if (m_loading || m_patching || m_waiting.isEmpty())
        return;
    m_patching = m_patched = true;
    evaluate(scriptOf(std::exchange(m_waiting, {})), [this, turn = m_turn](const QVariant &all) {
        if (turn == m_turn)
            patched(all.toBool());
    });
}

void WebPreview::patched(bool all)
{
    m_patching = false;
    if (all)
        return settle();
    dropPatches();
    m_events.pageAsked();
}

// The next that waits is sent; when nothing waits, all is shown.
void WebPreview::settle()
{
    sendPatches();
    if (!m_patching)
        m_events.shown();
}

void WebPreview::dropPatches()
{
    ++m_turn;
    m_patching = false;
    m_waiting.clear();
}

void WebPreview::recover()
{
    const bool stale = m_patched || !m_waiting.isEmpty();
    dropPatches();
    m_loading = false;
    if (++m_deaths > mostReloads)
        return QTimer::singleShot(0, this, m_events.stopped);
    QTimer::singleShot(0, this, &WebPreview::load);
    if (stale)
        m_events.pageAsked();
}

} // namespace feuillet
