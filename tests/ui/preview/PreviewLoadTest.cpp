#include "ui/preview/PreviewTools.h"
#include "ui/preview/ShownPanel.h"
#include "ui/widgets/EmptyNote.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QOpenGLContext>
#include <QPushButton>

#include <csignal>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

QStringList warnings;

void collectWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << text;
}

// What is said of a platform that has no OpenGL and no window manager, as the offscreen one.
bool tellsOfNoOpenGl(const QString &text)
{
    return text.contains(u"OpenGL context creation failed"_s) ||
           text.contains(u"No suitable graphics backend"_s) ||
           text.contains(u"does not support propagateSizeHints"_s);
}

bool webEngineIsLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    return maps.readAll().contains("libQt6WebEngineCore");
}

EmptyNote *noteOf(const PreviewPanel &panel)
{
    return panel.findChild<EmptyNote *>();
}

bool killRenderer(ShownPanel &shown)
{
    const qint64 pid = shown.rendererPid();
    return pid > 0 && kill(static_cast<pid_t>(pid), SIGKILL) == 0;
}

} // namespace

// First of its program: the engine comes in once.
TEST_CASE("the web engine comes in when the panel is first shown, without a warning", "[preview]")
{
    auto shown = std::make_unique<ShownPanel>();
    CHECK_FALSE(webEngineIsLoaded());

    const auto before = qInstallMessageHandler(collectWarning);
    REQUIRE(shown->waitForAsking());
    CHECK(webEngineIsLoaded());
    CHECK(shown->show(aPage(paragraphs(3))));
    shown.reset();
    qInstallMessageHandler(before);
    if (!QOpenGLContext::globalShareContext()->isValid())
        warnings.removeIf(tellsOfNoOpenGl);
    CHECK(warnings.join(u'\n').toStdString() == std::string());
}

TEST_CASE("the page in the view is the page that was given, with its style sheet", "[preview]")
{
    ShownPanel shown;
    const Page page =
        aPage(u"<p>Prix\u00A0: 5\u202F000\u00A0€, l’été, por\u00ADte &amp; &lt;seuil&gt;</p>"_s);
    REQUIRE(shown.show(page));

    CHECK(shown.html().toStdString() == page.html.toStdString());
    CHECK(shown.evaluate(u"getComputedStyle(document.querySelector('p')).color"_s) ==
          u"rgb(1, 2, 3)"_s);
    CHECK(shown.panel.view()->refused().isEmpty());
}

TEST_CASE("the panel asks for the page each time it comes into view", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.waitForAsking());
    shown.panel.hide();
    shown.panel.setPage(ArticleId(1), aPage(u"<p>Non montré</p>"_s));
    shown.panel.show();
    REQUIRE(shown.waitForAsking());

    CHECK(shown.asked == 2);
    CHECK(shown.shown == 0);
}

TEST_CASE("of pages that come in faster than they load, the newest stays", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(u"<p>0</p>"_s)));
    for (int i = 1; i < 20; ++i)
        shown.panel.setPage(ArticleId(1), aPage(u"<p>%1</p>"_s.arg(i)));
    REQUIRE(shown.show(aPage(u"<p>20</p>"_s)));

    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"20"_s);
    CHECK(shown.shown < 5);
}

TEST_CASE("an article that is loaded again stays where it was, another begins at its top",
          "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(300))));
    shown.evaluate(u"scrollTo(0, 1234)"_s);

    Page renamed = aPage(paragraphs(301));
    renamed.address = u"region/le-bac-a-rouvert"_s;
    REQUIRE(shown.show(renamed));
    CHECK(shown.evaluate(u"scrollY"_s).toDouble() == 1234);

    for (int i = 0; i < 3; ++i)
        shown.panel.setPage(ArticleId(1), aPage(paragraphs(302)));
    REQUIRE(shown.show(aPage(paragraphs(303))));
    CHECK(shown.evaluate(u"scrollY"_s).toDouble() == 1234);

    REQUIRE(shown.show(aPage(paragraphs(304)), ArticleId(2)));
    CHECK(shown.evaluate(u"scrollY"_s).toDouble() == 0);
}

TEST_CASE("the text size is the page's own and lasts over a load", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(1))));
    const auto size = u"document.documentElement.style.getPropertyValue('--size')"_s;
    for (int step = 0; step < 2; ++step)
        shown.panel.tools().stepTextSize(1);
    CHECK(shown.evaluate(size) == u"1.25"_s);

    REQUIRE(shown.show(aPage(paragraphs(2))));
    CHECK(shown.evaluate(size) == u"1.25"_s);
}

TEST_CASE("a story of five megabytes is shown", "[preview]")
{
    ShownPanel shown;
    const QString paragraph = u"<p>"_s + u"Le bac traverse la rivière. "_s.repeated(18) + u"</p>"_s;
    const Page page = aPage(paragraph.repeated(10'000));
    REQUIRE(page.html.size() > 5'000'000);
    REQUIRE(shown.show(page));

    CHECK(shown.evaluate(u"document.querySelectorAll('p').length"_s).toInt() == 10'000);
}

TEST_CASE("a renderer that dies is replaced three times, then the panel says so", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(u"<p>Le bac</p>"_s)));
    for (int death = 1; death <= 3; ++death) {
        const int before = shown.shown;
        REQUIRE(killRenderer(shown));
        REQUIRE(waitUntil([&] { return shown.shown > before; }));
        CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"Le bac"_s);
    }

    REQUIRE(killRenderer(shown));
    REQUIRE(waitUntil([&] { return !shown.panel.view(); }));
    auto *again = noteOf(shown.panel)->findChild<QPushButton *>();
    CHECK(again->isVisible());

    again->click();
    CHECK(shown.asked == 2);
    CHECK(shown.show(aPage(u"<p>De retour</p>"_s)));
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("a renderer that dies after a patch asks for the page as it is now", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(u"<p>Avant</p>"_s)));
    REQUIRE(shown.patch({{u"p"_s, 0, u"Après"_s}}));

    REQUIRE(killRenderer(shown));
    REQUIRE(shown.waitForAsking());
    REQUIRE(shown.show(aPage(u"<p>Après</p>"_s)));
    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"Après"_s);
}

} // namespace feuillet::test
