#include "ui/widgets/Theme.h"

#include "support/Printing.h"

#include <QTextCharFormat>

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

QColor tinted(const QColor &ground, const QColor &tint, double share)
{
    const auto mixed = [share](double one, double other) {
        return static_cast<float>(one * (1 - share) + other * share);
    };
    return QColor::fromRgbF(mixed(ground.redF(), tint.redF()),
                            mixed(ground.greenF(), tint.greenF()),
                            mixed(ground.blueF(), tint.blueF()));
}

struct Named
{
    const char *name;
    Theme theme;
};

Named anyTheme()
{
    return GENERATE(Named{"light", lightTheme()}, Named{"dark", darkTheme()},
                    Named{"black on white", blackOnWhiteTheme()},
                    Named{"white on black", whiteOnBlackTheme()});
}

void checkContrast(const char *what, const QColor &front, const QColor &ground, double least)
{
    CAPTURE(what, front.name().toStdString(), ground.name().toStdString());
    CHECK(contrast(front, ground) >= least);
}

} // namespace

TEST_CASE("words are legible on everything that they stand on", "[widgets]")
{
    const auto [name, theme] = anyTheme();
    CAPTURE(name);

    for (const auto &ground : {theme.window, theme.paper, theme.hover, theme.selection}) {
        checkContrast("ink", theme.ink, ground, 4.5);
        checkContrast("grey", theme.grey, ground, 4.5);
        checkContrast("action", theme.action, ground, 4.5);
        checkContrast("warning", theme.warning, ground, 4.5);
        checkContrast("blocking", theme.blocking, ground, 4.5);
    }
    checkContrast("copy", theme.ink, theme.paper, 7);
    checkContrast("main button", theme.onAction, theme.action, 4.5);
    checkContrast("main button, held", theme.onAction, theme.action.darker(115), 4.5);
    checkContrast("main button, pointed at", theme.onAction, theme.action.lighter(108), 4.5);
}

TEST_CASE("copy is legible under the tint of a note and of what is looked for", "[widgets]")
{
    const auto [name, theme] = anyTheme();
    CAPTURE(name);

    checkContrast("noted", theme.ink, tinted(theme.paper, theme.action, 0.16), 7);
    checkContrast("sought", theme.ink, tinted(theme.paper, theme.warning, 0.18), 7);
}

TEST_CASE("fields, handles, marks and the focus are seen on what is behind them", "[widgets]")
{
    const auto [name, theme] = anyTheme();
    CAPTURE(name);

    for (const auto &ground : {theme.window, theme.paper}) {
        checkContrast("edge", theme.edge, ground, 3);
        checkContrast("focus", theme.action, ground, 3);
        checkContrast("mark", theme.grey, ground, 3);
    }
    checkContrast("focus on a chosen row", theme.action, theme.selection, 3);
    checkContrast("focus on the main button", theme.onAction, theme.action, 3);
}

TEST_CASE("the palette's words are legible on the palette's grounds", "[widgets]")
{
    const auto [name, theme] = anyTheme();
    CAPTURE(name);
    const auto palette = paletteOf(theme);
    using enum QPalette::ColorRole;
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {WindowText, Window},
        {Text, Base},
        {Text, AlternateBase},
        {ButtonText, Button},
        {ToolTipText, ToolTipBase},
        {PlaceholderText, Base},
        {PlaceholderText, Window},
        {HighlightedText, Highlight},
        {Link, Base},
        {Link, Window},
        {LinkVisited, Base}};

    for (const auto &[words, ground] : pairs) {
        CAPTURE(words, ground);
        checkContrast("in use", palette.color(QPalette::Active, words),
                      palette.color(QPalette::Active, ground), 4.5);
        checkContrast("beside it", palette.color(QPalette::Inactive, words),
                      palette.color(QPalette::Inactive, ground), 4.5);
    }
    for (const auto role : {WindowText, Text, ButtonText, PlaceholderText})
        for (const auto ground : {Window, Base})
            checkContrast("out of use", palette.color(QPalette::Disabled, role),
                          palette.color(QPalette::Disabled, ground), 3);
}

TEST_CASE("high contrast is black and white, and a selection is seen in it", "[widgets]")
{
    const auto theme = GENERATE(blackOnWhiteTheme(), whiteOnBlackTheme());

    CHECK(contrast(theme.ink, theme.paper) == Approx(21));
    CHECK(theme.window == theme.paper);
    CHECK(theme.grey == theme.ink);
    CHECK(theme.line == theme.ink);
    checkContrast("selection", theme.selection, theme.paper, 3);
    for (const auto &colour : {theme.action, theme.warning, theme.blocking})
        checkContrast("colour", colour, theme.paper, 7);
}
