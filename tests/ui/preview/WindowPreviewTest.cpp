#include "ui/preview/SeenPage.h"

#include <catch2/catch.hpp>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

void turnWheel(SeenPage &seen, int by)
{
    QWidget *view = seen.panel().view()->widget();
    QWidget *target = view->focusProxy() ? view->focusProxy() : view;
    const QPointF at(100, 200);
    QWheelEvent event(at, target->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &event);
}

double scrolled(SeenPage &seen)
{
    return seen.evaluate(u"scrollY"_s).toDouble();
}

// Nothing moves any more: as many looks as two views would need to send each other on.
bool rests(SeenPage &seen)
{
    QScrollBar &bar = *seen.sheet().verticalScrollBar();
    int still = 0;
    std::pair<int, double> last;
    return waitUntil([&] {
        const std::pair now(bar.value(), scrolled(seen));
        still = now == last ? still + 1 : 0;
        last = now;
        return still > 10;
    });
}

} // namespace

TEST_CASE("a key in the sheet is in the preview's paragraph, and the page was not loaded again",
          "[window]")
{
    SeenPage seen;
    seen.evaluate(u"globalThis.sameDocument = true;"
                  "globalThis.kept = document.querySelectorAll('.body p')[1]"_s);
    seen.sheet().showCaret(
        {.field = Field::Paragraph, .paragraph = seen.article().sections[0].paragraphs[0].id});
    type(seen.body(), u"Ahoy"_s);

    CHECK(waitUntil([&] {
        return seen.evaluate(u"document.querySelector('.body p').textContent"_s)
            .toString()
            .startsWith(u"Ahoy"_s);
    }));
    CHECK(seen.evaluate(u"globalThis.sameDocument === true"_s).toBool());
    CHECK(seen.evaluate(u"kept === document.querySelectorAll('.body p')[1]"_s).toBool());
}

TEST_CASE("scrolling the page moves the sheet to the same words, and nothing comes back",
          "[window]")
{
    SeenPage seen;
    QScrollBar &bar = *seen.sheet().verticalScrollBar();
    REQUIRE(waitUntil([&] { return bar.maximum() > 2000; }));
    QSignalSpy told(&seen.panel(), &PreviewPanel::scrolled);

    // The engine takes no wheel before it has painted.
    REQUIRE(waitUntil([&] {
        if (scrolled(seen) < 500)
            turnWheel(seen, -240);
        return !told.isEmpty() && bar.value() > 0;
    }));
    REQUIRE(rests(seen));

    const double part = seen.evaluate(u"preview.scrolledTo([])[0]"_s).toDouble();
    CHECK(part > 0.05);
    CHECK(std::abs(bar.value() - part * bar.maximum()) < 0.05 * bar.maximum());
}

TEST_CASE("scrolling the sheet moves the page, and the page does not move the sheet", "[window]")
{
    SeenPage seen;
    QScrollBar &bar = *seen.sheet().verticalScrollBar();
    REQUIRE(waitUntil([&] { return bar.maximum() > 2000; }));
    QSignalSpy told(&seen.panel(), &PreviewPanel::scrolled);

    bar.setSliderPosition(bar.maximum() / 2);
    bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    const int there = bar.value();
    REQUIRE(waitUntil([&] { return scrolled(seen) > 0; }));
    REQUIRE(rests(seen));

    CHECK(bar.value() == there);
    CHECK(told.isEmpty());
}

} // namespace feuillet::test
