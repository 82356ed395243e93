#include "ui/widgets/Theme.h"
#include "ui/widgets/PaperStyle.h"

#include "support/Printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include <cmath>

using namespace feuillet;
using namespace Qt::Literals::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

// WCAG 2.2, contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const auto lights = std::pair(luminance(one), luminance(other));
    return (std::max(lights.first, lights.second) + 0.05) /
           (std::min(lights.first, lights.second) + 0.05);
}

} // namespace

TEST_CASE("words are legible on everything that they stand on", "[widgets]")
{
    const auto theme = GENERATE(lightTheme(), darkTheme());

    for (const auto &ground : {theme.window, theme.paper, theme.hover, theme.selection}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(theme.ink, ground) >= 7);
        CHECK(contrast(theme.grey, ground) >= 4.5);
    }
    for (const auto &ground : {theme.window, theme.paper, theme.hover}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(theme.action, ground) >= 4.5);
        CHECK(contrast(theme.warning, ground) >= 4.5);
        CHECK(contrast(theme.blocking, ground) >= 4.5);
    }
    CHECK(contrast(theme.onAction, theme.action) >= 4.5);
}

TEST_CASE("a palette tells the theme that it was made of", "[widgets]")
{
    const auto theme = GENERATE(lightTheme(), darkTheme());

    CHECK(themeOf(paletteOf(theme)) == theme);
}

TEST_CASE("looking at the desktop's palette leaves ours as it was", "[widgets]")
{
    applyTheme(*qApp, Scheme::Dark);
    const bool dark = systemIsDark();
    CHECK_FALSE(dark); // the offscreen platform is light

    CHECK(themeOf(QApplication::palette()) == darkTheme());
    applyTheme(*qApp, Scheme::System);
    CHECK(themeOf(QApplication::palette()) == lightTheme());
}

TEST_CASE("what is clicked on is large enough for a tired hand", "[widgets]")
{
    CHECK(QPushButton(u"Ok"_s).sizeHint().height() >= rowHeight);
    CHECK(QCheckBox(u"Ok"_s).sizeHint().height() >= targetHeight);
    CHECK(QLineEdit().sizeHint().height() >= rowHeight);
}

TEST_CASE("a scroll bar's handle stays large enough to be caught in a long list", "[widgets]")
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();

    const auto handle = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                    QStyle::SC_ScrollBarSlider, &bar);

    CHECK(handle.height() >= targetHeight);
    CHECK(handle.top() == 0);
}

TEST_CASE("the main button is painted in the action colour, disabled it is not", "[widgets]")
{
    QPushButton button(u"Send"_s);
    button.resize(120, 32);
    makePrimary(&button);
    const QPoint inside(4, 16);

    CHECK(button.grab().toImage().pixelColor(inside) == lightTheme().action);
    button.setEnabled(false);
    CHECK(button.grab().toImage().pixelColor(inside) != lightTheme().action);
}

TEST_CASE("copy is larger than the chrome and grows with the scale", "[widgets]")
{
    const auto chrome = QApplication::font().pointSizeF();

    CHECK(copyFont().pointSizeF() > chrome);
    CHECK(copyFont(2.0).pointSizeF() == Approx(2 * copyFont().pointSizeF()));
}
