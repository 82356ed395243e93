#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QMouseEvent>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

// A server that a hostile page would like to reach, and that counts who came.
class Lure
{
public:
    Lure()
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        REQUIRE(QImage(8, 8, QImage::Format_RGB32).save(m_folder.filePath(u"picture.png"_s)));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { ++visits; });
    }
    QString picture() const { return u"file://"_s + m_folder.filePath(u"picture.png"_s); }
    QString address() const { return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()); }

    int visits = 0;

private:
    QTcpServer m_server;
    QTemporaryDir m_folder;
};

// Everything that a text could try if our escaping failed, on a page without its policy.
Page hostilePage(const Lure &lure)
{
    const QString html = uR"(<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=LUREmeta">
<base href="LURE">
<link rel="preconnect" href="LURE"><link rel="dns-prefetch" href="LURE">
<link rel="prefetch" href="LUREprefetch"><link rel="preload" as="image" href="LUREpreload">
<link rel="icon" href="LUREicon"><link rel="stylesheet" href="LUREsheet.css">
<link rel="manifest" href="LUREmanifest"><link rel="prerender" href="LUREprerender">
<style>@import "LUREimport.css"; p { background: url(LUREbackground) }
@font-face { font-family: f; src: url(LUREfont) } p { font-family: f }</style>
<script>document.documentElement.dataset.ran = 'script'</script><script src="LUREscript.js"></script>
</head><body onload="document.documentElement.dataset.ran = 'onload'"
 ping="LUREping"><p>texte</p>
<img src="LUREimg" onerror="document.documentElement.dataset.ran = 'onerror'">
<img src="PICTURE"><img src="feuillet://page/../../etc/hostname">
<svg onload="document.documentElement.dataset.ran = 'svg'"><image href="LUREsvg"/></svg>
<iframe src="LUREiframe"></iframe>
<iframe src="data:text/html,<script>parent.postMessage(1,'*')</script><img src='LUREdata'>"></iframe>
<iframe srcdoc="<script>parent.document.documentElement.dataset.ran='srcdoc'</script><img src='LUREsrcdoc'>"></iframe>
<object data="LUREobject"></object><embed src="LUREembed">
<video src="LUREvideo" poster="LUREposter" autoplay></video><audio src="LUREaudio" autoplay></audio>
<form action="LUREform" method="post"><input autofocus onfocus="document.documentElement.dataset.ran='focus'"></form>
<a id="trap" style="position:fixed;inset:0" ping="LUREping"
 href="javascript:document.documentElement.dataset.ran='link'">x</a>
<script>fetch('LUREfetch')</script></body></html>)"_s;
    return {u"region/piege"_s,
            QString(html)
                .replace(u"LURE"_s, lure.address())
                .replace(u"PICTURE"_s, lure.picture())
                .toUtf8(),
            {}};
}

void click(QWidget *view)
{
    auto *target = view->focusProxy() ? view->focusProxy() : view;
    const QPointF at(100, 100);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, at, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
}

// Long enough for whatever a page sets going by itself: two answers through the renderer, and a
// look at the server by a socket of ours, which comes after any other that was on its way.
void letItTry(ShownPanel &shown, Lure &lure)
{
    for (int i = 0; i < 20; ++i)
        shown.evaluate(u"new Promise(r => requestAnimationFrame(r)), 1"_s);
    const int before = lure.visits;
    QTcpSocket ours;
    ours.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(lure.address()).port()));
    REQUIRE(waitUntil([&] { return lure.visits > before; }));
    --lure.visits;
}

} // namespace

TEST_CASE("a hostile page runs nothing, reaches nobody and stays where it is", "[preview]")
{
    Lure lure;
    ShownPanel shown;
    REQUIRE(shown.show(hostilePage(lure)));
    letItTry(shown, lure);

    CHECK(shown.evaluate(u"document.documentElement.dataset.ran || ''"_s) == QString());
    CHECK(lure.visits == 0);
    CHECK(shown.evaluate(u"location.href"_s) == u"feuillet://page/region/piege/"_s);
    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"texte"_s);
    // Proof that the page did try, and that the refusal is ours.
    CHECK(shown.panel.view()->refused().contains(lure.address() + u"img"_s));
    CHECK(shown.evaluate(u"[...document.images].some(i => i.naturalWidth)"_s) == false);
}

TEST_CASE("a page goes nowhere by itself, not even to itself", "[preview]")
{
    ShownPanel shown;
    for (const QString &target : {u""_s, u"; url=../../assets/article.css"_s}) {
        REQUIRE(shown.show({u"region/piege"_s,
                            u"<!doctype html><meta http-equiv=\"refresh\" content=\"1%1\">"
                            "<p>texte</p>"_s.arg(target)
                                .toUtf8(),
                            {{u"assets/article.css"_s, "p {}"}}}));
        shown.evaluate(u"globalThis.sameDocument = true"_s);
        QEventLoop refreshed; // the end of a load is told of a refused one too
        QObject::connect(shown.page(), SIGNAL(loadFinished(bool)), &refreshed, SLOT(quit()));
        refreshed.exec();

        CHECK(shown.evaluate(u"globalThis.sameDocument"_s).toBool());
        CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"texte"_s);
    }
}

TEST_CASE("a click on a link of the page runs nothing and leads nowhere", "[preview]")
{
    Lure lure;
    ShownPanel shown;
    REQUIRE(shown.show(hostilePage(lure)));
    click(shown.panel.view()->widget());
    letItTry(shown, lure);
    CHECK(shown.evaluate(u"document.documentElement.dataset.ran || ''"_s) == QString());

    const auto link = u"<a style=\"position:fixed;inset:0\" %1 ping=\"%2\" href=\"%2\">x</a>"_s;
    for (const QString &target : {u""_s, u"target=\"_blank\""_s, u"download"_s}) {
        Page page = aPage(link.arg(target, lure.address()));
        REQUIRE(shown.show(page));
        click(shown.panel.view()->widget());
        letItTry(shown, lure);
        CHECK(shown.evaluate(u"location.href"_s) == u"feuillet://page/region/le-bac-rouvre/"_s);
    }
    CHECK(lure.visits == 0);
    CHECK(QDir::home().entryList({u"Downloads"_s}).isEmpty());
}

TEST_CASE("a hostile patch runs nothing and reaches nobody", "[preview]")
{
    Lure lure;
    ShownPanel shown;
    REQUIRE(shown.show({u"piege"_s, "<!doctype html><meta charset=utf-8><p>texte</p>", {}}));
    const QString html =
        uR"(<img src="LUREimg" onerror="document.documentElement.dataset.ran='onerror'">
<svg onload="document.documentElement.dataset.ran='svg'"></svg><iframe src="LUREiframe"></iframe>
<script>document.documentElement.dataset.ran='script'</script>
<link rel="preconnect" href="LURE"><meta http-equiv="refresh" content="0; url=LUREmeta">)"_s;

    REQUIRE(shown.patch({{u"p"_s, 0, QString(html).replace(u"LURE"_s, lure.address())}}));
    letItTry(shown, lure);

    CHECK(shown.evaluate(u"document.documentElement.dataset.ran || ''"_s) == QString());
    CHECK(shown.panel.view()->refused().contains(lure.address() + u"img"_s));
    CHECK(lure.visits == 0);
}

TEST_CASE("only the files of the page are there, whatever name is asked", "[preview]")
{
    ShownPanel shown;
    Page page = aPage(paragraphs(1));
    REQUIRE(shown.show(page));
    shown.evaluate(uR"(globalThis.sizes = [];
        for (const name of ['../../assets/article.css', '../../assets/none.css', '/etc/hostname',
                            '//other/assets/article.css', '../../assets/..%2farticle.css'])
            globalThis.sizes.push(new Promise(done => {
                const sheet = document.createElement('link');
                sheet.rel = 'stylesheet';
                sheet.href = name;
                sheet.onload = () => done('found');
                sheet.onerror = () => done('none');
                document.head.append(sheet);
            }));
        Promise.all(globalThis.sizes).then(found => globalThis.found = found.join(' '));)"_s);
    CHECK(waitUntil([&] { return shown.evaluate(u"globalThis.found || ''"_s) != QString(); }));

    CHECK(shown.evaluate(u"globalThis.found"_s) == u"found none none none none"_s);
}

} // namespace feuillet::test
