// How long a keystroke takes to reach the preview as a patch, and as a full load. Exits with 1
// where a patch costs more than the part of a full load that is its goal.
#define CATCH_CONFIG_RUNNER
#include "support/Sandbox.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsInParagraph = 45;

QString paragraph(int number)
{
    return u"Paragraphe\u00A0%1. "_s.arg(number) +
           u"Le bac traverse la rivière sous la pluie du matin. "_s.repeated(4) +
           u"Nul ne sait quand."_s;
}

Page pageOf(int words)
{
    QString body;
    for (int i = 0; i < words / wordsInParagraph; ++i)
        body += u"<p>%1</p>"_s.arg(paragraph(i));
    return aPage(body);
}

// Milliseconds, the median of many.
template <typename Action>
double median(int times, Action action)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        action(i);
        taken << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

struct Measured
{
    double load = 0;
    double patch = 0;
};

// Until the engine answered; laidOut: and then until it knows where every line stands.
Measured measure(ShownPanel &shown, int words, bool laidOut)
{
    const Page page = pageOf(words);
    const auto finish = [&] {
        if (laidOut)
            shown.evaluate(u"document.body.offsetHeight"_s);
    };
    Measured measured;
    measured.load = median(21, [&](int) {
        shown.show(page);
        finish();
    });
    measured.patch = median(201, [&](int i) {
        shown.patch({{u"p"_s, words / wordsInParagraph / 2, paragraph(i)}});
        finish();
    });
    return measured;
}

bool report(ShownPanel &shown, int words, double goal)
{
    bool met = true;
    for (const bool laidOut : {false, true}) {
        const auto [load, patch] = measure(shown, words, laidOut);
        std::printf("%6d words %-9s load %7.2f ms  patch %6.2f ms  1/%.0f (goal 1/%.0f)\n", words,
                    laidOut ? "laid out" : "answered", load, patch, load / patch, goal);
        met = met && load / patch >= goal;
    }
    return met;
}

} // namespace

} // namespace feuillet::test

int main(int argc, char *argv[])
{
    const feuillet::test::Sandbox sandbox;
    QApplication application(argc, argv);
    feuillet::test::ShownPanel shown;
    QElapsedTimer timer;
    timer.start();
    if (!shown.waitForAsking()) {
        std::puts("no preview here");
        return 1;
    }
    std::printf("module in, ready for a page: %lld ms\n", timer.elapsed());
    const bool small = feuillet::test::report(shown, 450, 8);
    const bool large = feuillet::test::report(shown, 20'000, 40);
    return small && large ? 0 : 1;
}
