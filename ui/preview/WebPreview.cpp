#include "ui/preview/WebPreview.h"

#include "ui/preview/PageScripts.h"

#include <QChildEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool sameTarget(const Patch &a, const Patch &b)
{
    return a.selector == b.selector && a.index == b.index;
}

QPointF pointOf(const QVariant &pair)
{
    const QVariantList numbers = pair.toList();
    return numbers.size() == 2 ? QPointF(numbers[0].toDouble(), numbers[1].toDouble()) : QPointF();
}

constexpr int breaksMs = 250;

// A wheel's or a key's scrolling glides on for a while.
constexpr qint64 glideMs = 600;

bool scrollsByHand(const QEvent &event)
{
    if (event.type() == QEvent::MouseMove) // of the scroll bar
        return static_cast<const QMouseEvent &>(event).buttons() != Qt::NoButton;
    return event.type() == QEvent::Wheel || event.type() == QEvent::KeyPress ||
           event.type() == QEvent::MouseButtonPress;
}

QString placeScript(QPointF to)
{
    return u"scrollTo(%1, %2)"_s.arg(to.x()).arg(to.y());
}

// What shows where a page is not painted yet: the paper of the built-in style sheet.
QColor backgroundOf(const PreviewLook &look)
{
    if (look.paper)
        return Qt::white;
    return look.dark ? QColor(0x16, 0x18, 0x1b) : QColor(0xfd, 0xfc, 0xfa);
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
    m_view->installEventFilter(this);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    setLook(m_look);
    connect(m_page, &QWebEnginePage::loadingChanged, this, &WebPreview::loaded);
    connect(m_page, &QWebEnginePage::scrollPositionChanged, this, &WebPreview::moved);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPreview::recover);
    m_breaks.setSingleShot(true);
    m_breaks.setInterval(breaksMs);
    connect(&m_breaks, &QTimer::timeout, this, [this] {
        if (m_isLoaded && m_look.paper)
            evaluate(breaksScript(), {});
    });
    m_clock.start();
}

WebPreview::~WebPreview()
{
    ++m_turn;
    ++m_life;
    m_view->removeEventFilter(this);
    disconnect(m_page, nullptr, this, nullptr);
}

QWidget *WebPreview::widget() const
{
    return m_view.get();
}

void WebPreview::show(ArticleId article, const Page &page)
{
    const QUrl before = m_server.address();
    const bool sameStyle = m_server.serve(page);
    dropChanges();
    const bool sameArticle = std::exchange(m_article, article) == article;
    if (m_isLoaded && sameArticle && sameStyle && m_server.address() == before) {
        m_fresh = page.html;
        return sendChange();
    }
    reload(sameArticle);
}

// stay: scrolled to where it is now.
void WebPreview::reload(bool stay)
{
    m_isLoaded = false;
    if (!stay)
        m_place = {};
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    if (!stay)
        return load();
    evaluate(u"[scrollX, scrollY]"_s,
             [this, article = m_article, life = m_life](const QVariant &place) {
                 if (life != m_life)
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
    sendChange();
}

void WebPreview::setLook(const PreviewLook &look)
{
    const bool wasPaper = std::exchange(m_look, look).paper;
    m_page->setBackgroundColor(backgroundOf(look));
    fit();
    if (m_isLoaded && look.paper != wasPaper)
        evaluate(paperScript(look.paper), {});
}

void WebPreview::reveal(const Spot &spot)
{
    m_handAt = -1;
    if (m_isLoaded)
        evaluate(revealScript(spot), {});
}

void WebPreview::follow(const Spot &spot, double within, double height)
{
    m_handAt = -1;
    if (m_isLoaded)
        evaluate(followScript(spot, within, height), {});
}

void WebPreview::scrollTo(double part)
{
    m_handAt = -1;
    if (m_isLoaded)
        evaluate(scrollToPartScript(part), {});
}

void WebPreview::evaluate(const QString &script, const Answer &answer)
{
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answer);
}

void WebPreview::load()
{
    m_loading = true;
    m_loadAgain = false;
    m_changed = false;
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
    m_isLoaded = true;
    fit(); // a new page begins at 100 %
    if (m_look.paper)
        evaluate(paperScript(true), {});
    evaluate(placeScript(m_place), {});
    settle();
}

// The page before its patches.
void WebPreview::sendChange()
{
    if (m_loading || m_changing || (!m_fresh && m_waiting.isEmpty()))
        return;
    m_changing = m_changed = true;
    const bool isPage = m_fresh.has_value();
    const QString script =
        isPage ? renewScript(*m_fresh) : patchScript(std::exchange(m_waiting, {}));
    m_fresh.reset();
    evaluate(script, [this, isPage, turn = m_turn](const QVariant &done) {
        if (turn == m_turn)
            changed(isPage, done.toBool());
    });
}

void WebPreview::changed(bool wasPage, bool done)
{
    m_changing = false;
    if (!done && wasPage)
        return reload(true);
    if (wasPage)
        evaluate(lookScript(m_look, m_page->zoomFactor()), {});
    if (done)
        return settle();
    dropChanges();
    m_events.pageAsked();
}

// The next that waits is sent; when nothing waits, all is shown.
void WebPreview::settle()
{
    sendChange();
    if (m_changing)
        return;
    if (m_look.paper)
        m_breaks.start();
    m_events.shown();
}

void WebPreview::dropChanges()
{
    ++m_turn;
    m_changing = false;
    m_fresh.reset();
    m_waiting.clear();
}

void WebPreview::recover()
{
    const bool stale = m_changed || m_fresh || !m_waiting.isEmpty();
    dropChanges();
    ++m_life;
    m_loading = m_isLoaded = m_askingScroll = false;
    if (!m_restarts.allow(m_clock.elapsed()))
        return QTimer::singleShot(0, this, m_events.stopped);
    QTimer::singleShot(0, this, &WebPreview::load);
    if (stale)
        m_events.pageAsked();
}

// The page is laid out at the look's width and drawn as small as the view is narrow.
void WebPreview::fit()
{
    const double width = m_view->width();
    const double zoom = std::clamp(width / m_look.width, 0.25, 1.0);
    m_page->setZoomFactor(zoom);
    equip(*m_page, m_look, zoom);
    if (m_isLoaded)
        evaluate(lookScript(m_look, zoom), {});
}

// The engine's own widget comes and goes with its renderer, and takes the mouse.
bool WebPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded && watched == m_view.get())
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    if (event->type() == QEvent::Resize && watched == m_view.get())
        fit();
    if (scrollsByHand(*event))
        m_handAt = m_clock.elapsed();
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = static_cast<QMouseEvent *>(event)->position();
    if (event->type() == QEvent::MouseButtonRelease)
        clickedAt(static_cast<QMouseEvent *>(event)->position());
    return QObject::eventFilter(watched, event);
}

// Where our own calls scrolled to says nothing new: telling it would send two views after each
// other for ever.
void WebPreview::moved()
{
    if (!m_isLoaded || m_handAt < 0 || m_clock.elapsed() - m_handAt > glideMs)
        return;
    m_scrolledAgain = m_askingScroll;
    if (!m_askingScroll)
        tellScroll();
}

void WebPreview::tellScroll()
{
    m_askingScroll = true;
    evaluate(scrollScript(m_spots), [this, life = m_life](const QVariant &answer) {
        m_askingScroll = false;
        if (life != m_life || m_handAt < 0)
            return;
        m_events.scrolled(scrollIn(answer));
        if (std::exchange(m_scrolledAgain, false))
            tellScroll();
    });
}

// A drag selects words and is no click.
void WebPreview::clickedAt(const QPointF &position)
{
    const auto moved = (position - m_pressed).manhattanLength();
    if (!m_isLoaded || moved >= QGuiApplication::styleHints()->startDragDistance())
        return;
    evaluate(spotScript(position / m_page->zoomFactor(), m_spots),
             [this, turn = m_turn](const QVariant &answer) {
                 if (turn != m_turn)
                     return;
                 if (const auto spot = spotIn(answer))
                     m_events.clicked(*spot);
                 if (const auto step = stepIn(answer))
                     m_events.textSizeAsked(*step);
             });
}

} // namespace feuillet
