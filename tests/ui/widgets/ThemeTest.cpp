#include "ui/widgets/Theme.h"
#include "ui/widgets/PaperStyle.h"

#include "support/Printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>

using namespace feuillet;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a palette tells the theme that it was made of", "[widgets]")
{
    const auto theme =
        GENERATE(lightTheme(), darkTheme(), blackOnWhiteTheme(), whiteOnBlackTheme());

    CHECK(themeOf(paletteOf(theme)) == theme);
    auto disabled = paletteOf(theme);
    disabled.setCurrentColorGroup(QPalette::Disabled);
    CHECK(themeOf(disabled) == theme);
}

TEST_CASE("a desktop in black and white is followed into high contrast", "[widgets]")
{
    const auto desktop = [](QRgb words, QRgb ground) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, words);
        palette.setColor(QPalette::Window, ground);
        return themeOf(palette);
    };

    CHECK(desktop(0x000000, 0xffffff) == blackOnWhiteTheme());
    CHECK(desktop(0xffffff, 0x000000) == whiteOnBlackTheme());
    CHECK(desktop(0x000000, 0xfdfdfd) == blackOnWhiteTheme()); // GNOME's
    CHECK(desktop(0x000000, 0xefefef) == lightTheme());        // Fusion as it comes
    CHECK(desktop(0xfcfcfc, 0x202326) == darkTheme());
}

TEST_CASE("looking at the desktop's palette leaves ours as it was", "[widgets]")
{
    applyTheme(*qApp, Scheme::Dark);
    CHECK(systemTheme() == lightTheme()); // that of the offscreen platform

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
