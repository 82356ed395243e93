#include "article/Body.h"
#include "support/Builders.h"
#include "ui/preview/PreviewTools.h"
#include "ui/preview/RealPage.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QMouseEvent>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

Article longArticle()
{
    Article article = anArticle();
    article.sections = {aSection({}, QStringList(80, u"Le bac traverse la rivière sous la pluie "
                                                     "du matin, et nul ne sait quand."_s))};
    return article;
}

Spot blockSpot(qsizetype index, qsizetype at = 0)
{
    return {u".body :is(h2, p, li, figure)"_s, index, at};
}

double scrolled(ShownPanel &shown)
{
    return shown.evaluate(u"scrollY"_s).toDouble();
}

// In pixels of the view, the left edge of a character of the first element.
QPointF pointOn(ShownPanel &shown, const QString &selector, int index, int at)
{
    const QVariantList box = shown
                                 .evaluate(uR"((() => { const range = document.createRange();
                const text = document.querySelectorAll('%1')[%2].firstChild;
                range.setStart(text, %3); range.setEnd(text, %3 + 1);
                const box = range.getBoundingClientRect();
                return [box.left + 1, box.top + box.height / 2]; })())"_s.arg(selector)
                                               .arg(index)
                                               .arg(at))
                                 .toList();
    const double zoom = shown.page()->property("zoomFactor").toDouble();
    return {box.value(0).toDouble() * zoom, box.value(1).toDouble() * zoom};
}

// The engine zooms a moment later.
bool isWide(ShownPanel &shown, Device device, int width)
{
    shown.panel.tools().choose(device);
    return waitUntil([&] {
        const int now = shown.evaluate(u"document.documentElement.offsetWidth"_s).toInt();
        return now > width - 32 && now <= width; // without its scroll bar
    });
}

void mouse(const ShownPanel &shown, QEvent::Type type, QPointF at)
{
    QWidget *view = shown.panel.view()->widget();
    QWidget *target = view->focusProxy() ? view->focusProxy() : view;
    QMouseEvent event(type, at, at, Qt::LeftButton,
                      type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

void click(const ShownPanel &shown, QPointF at)
{
    mouse(shown, QEvent::MouseButtonPress, at);
    mouse(shown, QEvent::MouseButtonRelease, at);
}

} // namespace

TEST_CASE("a page that takes the place of another one's is as if it had been loaded", "[preview]")
{
    std::mt19937 random(5);
    ShownPanel shown;
    ShownPanel fresh;
    REQUIRE(shown.show(realPage(randomArticle(random))));
    shown.evaluate(u"globalThis.sameDocument = true"_s);
    for (int round = 0; round < 60; ++round) {
        const Page page = realPage(randomArticle(random));
        REQUIRE(shown.show(page));
        REQUIRE(fresh.show(page, ArticleId(static_cast<quint64>(round + 2))));
        CHECK(shown.html().toStdString() == fresh.html().toStdString());
    }
    CHECK(shown.evaluate(u"globalThis.sameDocument"_s).toBool());
}

TEST_CASE("a new paragraph comes in without a load, and nothing scrolls", "[preview]")
{
    Article article = longArticle();
    ShownPanel shown;
    REQUIRE(shown.show(realPage(article)));
    shown.evaluate(u"globalThis.kept = document.querySelectorAll('.body p')[50];"
                   "scrollTo(0, 1500)"_s);
    const double before = scrolled(shown);

    article.sections[0].paragraphs.insert(60, aParagraph(u"Un paragraphe de plus."_s));
    REQUIRE(shown.show(realPage(article)));

    CHECK(shown.evaluate(u"document.querySelectorAll('.body p')[60].textContent"_s) ==
          u"Un paragraphe de plus."_s);
    CHECK(shown.evaluate(u"kept === document.querySelectorAll('.body p')[50]"_s).toBool());
    CHECK(scrolled(shown) == before);
}

TEST_CASE("another style sheet needs a load", "[preview]")
{
    ShownPanel shown;
    Page page = realPage(longArticle());
    REQUIRE(shown.show(page));
    shown.evaluate(u"globalThis.sameDocument = true"_s);
    page.assets[0].bytes += "\np { color: rgb(9, 8, 7) }";
    REQUIRE(shown.show(page));
    CHECK_FALSE(shown.evaluate(u"!!globalThis.sameDocument"_s).toBool());
}

TEST_CASE("the preview moves to the caret only when it is out of sight", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));

    shown.panel.reveal({u"h1"_s, 0, 3});
    CHECK(scrolled(shown) == 0);

    shown.panel.reveal(blockSpot(60));
    const double there = scrolled(shown);
    CHECK(there > 0);
    CHECK(shown
              .evaluate(u"(() => { const box = document.querySelectorAll('.body p')[60]"
                        ".getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight;"
                        " })()"_s)
              .toBool());

    shown.panel.reveal(blockSpot(60, 20));
    CHECK(scrolled(shown) == there);
    shown.panel.reveal(blockSpot(999));
    CHECK(scrolled(shown) == there);
}

TEST_CASE("the preview puts a paragraph at the height where the sheet has it", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));

    shown.panel.follow(blockSpot(40), 0.5, 0.25);
    CHECK(
        shown
            .evaluate(u"(() => { const box = document.querySelectorAll('.body p')[40]"
                      ".getBoundingClientRect();"
                      " return Math.abs((box.top + box.bottom) / 2 - innerHeight / 4) < 2; })()"_s)
            .toBool());

    shown.panel.scrollTo(1);
    CHECK(shown
              .evaluate(u"Math.abs(scrollY + innerHeight -"
                        " document.documentElement.scrollHeight) < 2"_s)
              .toBool());
    shown.panel.scrollTo(0);
    CHECK(scrolled(shown) == 0);
}

TEST_CASE("a click tells the character under it, on every device", "[preview]")
{
    const auto [device, width] = GENERATE(table<Device, int>({{Device::Phone, 360},
                                                              {Device::Tablet, 768},
                                                              {Device::Desktop, 1024},
                                                              {Device::Paper, 794}}));
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));
    REQUIRE(isWide(shown, device, width));
    shown.panel.reveal(blockSpot(30));
    std::optional<Spot> clicked;
    QObject::connect(&shown.panel, &PreviewPanel::clicked, &shown.panel,
                     [&](const Spot &spot) { clicked = spot; });

    click(shown, pointOn(shown, u".body p"_s, 30, 17));

    REQUIRE(waitUntil([&] { return clicked.has_value(); }));
    CHECK(clicked->selector == blockSpot(0).selector);
    CHECK(clicked->index == 30);
    CHECK(std::abs(clicked->at - 17) <= 1);
}

TEST_CASE("a drag that selects words is no click", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));
    int clicks = 0;
    QObject::connect(&shown.panel, &PreviewPanel::clicked, &shown.panel, [&] { ++clicks; });
    const QPointF at = pointOn(shown, u"h1"_s, 0, 1);
    mouse(shown, QEvent::MouseButtonPress, at);
    mouse(shown, QEvent::MouseButtonRelease, at + QPointF(90, 0));
    shown.evaluate(u"1"_s);
    CHECK(clicks == 0);
}

TEST_CASE("the page's own tool for the text size works in the preview", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));
    shown.panel.reveal({u".tools"_s, 0, 0});
    click(shown, pointOn(shown, u".tools [data-step=\"1\"]"_s, 0, 0));

    REQUIRE(waitUntil([&] {
        return shown.evaluate(u"document.querySelector('.tools output').textContent"_s) ==
               u"112,5\u00A0%"_s;
    }));
    CHECK(shown.panel.tools().look().textScale == 1.125);
}

TEST_CASE("dark, light and paper are the page's own colours", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(realPage(longArticle())));
    const auto paper = u"getComputedStyle(document.documentElement).backgroundColor"_s;
    shown.panel.tools().setDark(false);
    CHECK(shown.evaluate(paper) == u"rgb(253, 252, 250)"_s);
    shown.panel.tools().setDark(true);
    CHECK(shown.evaluate(paper) == u"rgb(22, 24, 27)"_s);

    shown.panel.tools().choose(Device::Paper);
    CHECK(shown.evaluate(paper) == u"rgb(255, 255, 255)"_s);
    CHECK(shown.evaluate(u"getComputedStyle(document.querySelector('.tools')).display"_s) ==
          u"none"_s);
    shown.panel.tools().choose(Device::Phone);
    CHECK(shown.evaluate(paper) == u"rgb(22, 24, 27)"_s);
}

TEST_CASE("a page is laid out at the width of its device", "[preview]")
{
    ShownPanel shown; // 500 pixels
    REQUIRE(shown.show(realPage(longArticle())));
    CHECK(isWide(shown, Device::Phone, 360));
    CHECK(isWide(shown, Device::Tablet, 768));
    CHECK(isWide(shown, Device::Desktop, 1024));
    CHECK(isWide(shown, Device::Paper, 794));
}

} // namespace feuillet::test
