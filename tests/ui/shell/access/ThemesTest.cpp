#include "ui/shell/WindowBench.h"

#include "ui/shell/preferences/PreferencesDialog.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/view/Schemes.h"

#include <QAction>
#include <QComboBox>
#include <QMetaEnum>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QAction &actionIn(const WindowBench &bench, ActionName name)
{
    return child<QAction>(
        *bench.window,
        QString::fromLatin1(QMetaEnum::fromType<ActionName>().valueToKey(static_cast<int>(name))));
}

} // namespace

TEST_CASE("each theme is chosen in the menu, shown as chosen, and known again", "[access]")
{
    WindowBench bench;
    std::optional<Scheme> asked;
    QObject::connect(bench.window.get(), &MainWindow::schemeAsked, bench.window.get(),
                     [&](ActionName name) { asked = schemeOf(name); });

    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::BlackOnWhite,
                                Scheme::WhiteOnBlack, Scheme::System}) {
        actionIn(bench, actionOf(scheme)).trigger();
        CHECK(asked == scheme);
        SeatSettings settings;
        settings.scheme = scheme;
        bench.window->apply(settings);
        CHECK(actionIn(bench, actionOf(scheme)).isChecked());
        CHECK(actionIn(bench, actionOf(scheme)).actionGroup());
    }
    CHECK_FALSE(schemeOf(ActionName::Save));
}

TEST_CASE("the preferences offer every theme, in the same order", "[access]")
{
    PreferencesDialog dialog;
    CHECK(child<QComboBox>(dialog, u"scheme"_s).count() == schemeActions().size());
    Preferences present;
    present.scheme = Scheme::WhiteOnBlack;
    dialog.show(present);
    CHECK(child<QComboBox>(dialog, u"scheme"_s).currentText().contains(u"white on black"_s));
}

TEST_CASE("the whole window changes with the theme, and nothing of the one before stays",
          "[access]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    for (const Scheme scheme : {Scheme::WhiteOnBlack, Scheme::BlackOnWhite}) {
        applyTheme(*qApp, scheme);
        QApplication::processEvents();
        const QImage seen = bench.window->grab().toImage();
        const Theme theme = themeOf(scheme);
        int pure = 0;
        int all = 0;
        for (int x = 0; x < seen.width(); x += 7)
            for (int y = 0; y < seen.height(); y += 7, ++all)
                pure += seen.pixelColor(x, y) == theme.paper || seen.pixelColor(x, y) == theme.ink;
        CHECK(pure > all * 9 / 10);
    }
    applyTheme(*qApp, Scheme::Light);
}
