#include "ui/widgets/Theme.h"

#include "ui/widgets/PaperStyle.h"

#include <QApplication>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of body text beside the chrome: a page is read at arm's length, a button is glanced at.
constexpr double copyRatio = 1.3;
constexpr double smallRatio = 0.92;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor between(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
                  (one.blue() + other.blue()) / 2);
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

// What cannot be used now stays readable, half way to the background.
void fadeDisabled(QPalette &palette, const Theme &theme)
{
    const auto faded = between(theme.grey, theme.window);
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
            .action = 0x0b5394,
            .onAction = 0xffffff,
            .selection = 0xd0e1f2,
            .hover = 0xe9e4dc,
            .warning = 0x8a5a00,
            .blocking = 0xa3231b};
}

Theme darkTheme()
{
    return {.window = 0x16181b,
            .paper = 0x1d2024,
            .ink = 0xe9e6e1,
            .grey = 0xa8a29a,
            .line = 0x373b41,
            .action = 0x8ab8ef,
            .onAction = 0x0f1f33,
            .selection = 0x20364f,
            .hover = 0x282c31,
            .warning = 0xe2b35c,
            .blocking = 0xf2a097};
}

Theme themeOf(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    return dark ? darkTheme() : lightTheme();
}

Theme themeOf(const QPalette &palette)
{
    return isDark(palette) ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.ink, theme.window, theme.paper, theme.line, theme.line, theme.ink,
                     theme.ink, theme.paper, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::PlaceholderText, theme.grey);
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

bool systemIsDark()
{
    // A palette of our own hides the desktop's: it is taken off to look.
    const auto ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(ours);
    return dark;
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
