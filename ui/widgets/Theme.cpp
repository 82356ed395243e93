#include "ui/widgets/Theme.h"

#include "ui/widgets/PaperStyle.h"

#include <QApplication>

#include <cstdlib>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of body text beside the chrome: a page is read at arm's length, a button is glanced at.
constexpr double copyRatio = 1.3;
constexpr double smallRatio = 0.92;

// How much lighter the words are than what is behind them, of 255.
int lightnessOfWords(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() -
           palette.color(QPalette::Active, QPalette::Window).lightness();
}

// No black and white but for who needs it: Fusion's own black on grey is at 239.
constexpr int highContrast = 250;

QColor blend(const QColor &one, const QColor &other, double share)
{
    const auto mixed = [share](int first, int second) {
        return qRound(first * share + second * (1 - share));
    };
    return QColor(mixed(one.red(), other.red()), mixed(one.green(), other.green()),
                  mixed(one.blue(), other.blue()));
}

// Labels need no kerning: shaping Inter with it is a quarter of a start. What is written and read
// at length has its own font, shaped.
QFont chromeFont(const QFont &system)
{
    QFont font = system;
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setFamilies({u"Inter"_s, system.family(), u"sans-serif"_s});
    return font;
}

// Not to be taken for what was typed, in high contrast either.
QColor placeholderOf(const Theme &theme)
{
    constexpr double left = 0.72;
    return theme.grey == theme.ink ? blend(theme.ink, theme.paper, left) : theme.grey;
}

// What cannot be used now stays readable, on its way to the background.
void fadeDisabled(QPalette &palette, const Theme &theme)
{
    constexpr double left = 0.68;
    const auto faded = blend(theme.grey, theme.window, left);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
}

} // namespace

QColor colourOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Grey:
        return theme.grey;
    case Tone::Action:
        return theme.action;
    case Tone::Warning:
        return theme.warning;
    case Tone::Blocking:
        return theme.blocking;
    }
    Q_UNREACHABLE();
}

Theme lightTheme()
{
    return {.window = 0xf4f1ec,
            .paper = 0xfdfcfa,
            .ink = 0x1d1b18,
            .grey = 0x5c574f,
            .line = 0xd8d2c8,
            .edge = 0x8a8377,
            .action = 0x0b5394,
            .onAction = 0xffffff,
            .selection = 0xd0e1f2,
            .hover = 0xe9e4dc,
            .warning = 0x7d5100,
            .blocking = 0xa3231b};
}

Theme darkTheme()
{
    return {.window = 0x16181b,
            .paper = 0x1d2024,
            .ink = 0xe9e6e1,
            .grey = 0xa8a29a,
            .line = 0x373b41,
            .edge = 0x767c84,
            .action = 0x8ab8ef,
            .onAction = 0x0f1f33,
            .selection = 0x20364f,
            .hover = 0x282c31,
            .warning = 0xe2b35c,
            .blocking = 0xf2a097};
}

// The selection is seen on the paper, and words are read on it: 3:1 and 4.5:1.
Theme blackOnWhiteTheme()
{
    return {.window = 0xffffff,
            .paper = 0xffffff,
            .ink = QColor(0, 0, 0),
            .grey = QColor(0, 0, 0),
            .line = QColor(0, 0, 0),
            .edge = QColor(0, 0, 0),
            .action = 0x00009c,
            .onAction = 0xffffff,
            .selection = 0x5d91fa,
            .hover = 0xe0e0e0,
            .warning = 0x402000,
            .blocking = 0x5c0000};
}

Theme whiteOnBlackTheme()
{
    return {.window = QColor(0, 0, 0),
            .paper = QColor(0, 0, 0),
            .ink = 0xffffff,
            .grey = 0xffffff,
            .line = 0xffffff,
            .edge = 0xffffff,
            .action = 0x66ffff,
            .onAction = QColor(0, 0, 0),
            .selection = 0x0058c0,
            .hover = 0x303030,
            .warning = 0xffff00,
            .blocking = 0xffc8c8};
}

Theme themeOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return systemTheme();
    case Scheme::Light:
        return lightTheme();
    case Scheme::Dark:
        return darkTheme();
    case Scheme::BlackOnWhite:
        return blackOnWhiteTheme();
    case Scheme::WhiteOnBlack:
        return whiteOnBlackTheme();
    }
    Q_UNREACHABLE();
}

Theme themeOf(const QPalette &palette)
{
    const int lightness = lightnessOfWords(palette);
    if (std::abs(lightness) >= highContrast)
        return lightness > 0 ? whiteOnBlackTheme() : blackOnWhiteTheme();
    return lightness > 0 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.ink, theme.window, theme.paper, theme.line, theme.line, theme.ink,
                     theme.ink, theme.paper, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::PlaceholderText, placeholderOf(theme));
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.action);
    palette.setColor(QPalette::LinkVisited, theme.action);
    palette.setColor(QPalette::ToolTipBase, theme.paper);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Button, theme.window);
    fadeDisabled(palette, theme);
    return palette;
}

Theme systemTheme()
{
    // A palette of our own hides the desktop's: it is taken off to look.
    const auto ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const Theme theme = themeOf(QApplication::palette());
    QApplication::setPalette(ours);
    return theme;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    const auto palette = paletteOf(themeOf(scheme));
    if (!qobject_cast<PaperStyle *>(application.style())) {
        application.setFont(chromeFont(application.font()));
        auto *style = new PaperStyle;
        style->setParent(&application);
        QApplication::setStyle(style);
    }
    application.setPalette(palette);
}

QFont copyFont(double scale)
{
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::PreferDefault);
    font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(font.pointSizeF() * copyRatio * scale);
    return font;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smallRatio);
    return small;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace feuillet
