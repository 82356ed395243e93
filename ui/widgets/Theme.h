#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace feuillet {

// The colours of the screen, as values.
struct Theme
{
    QColor window;    // behind everything
    QColor paper;     // where text is read and written
    QColor ink;       // what is read
    QColor grey;      // what is read second
    QColor line;      // what parts one thing from the next
    QColor edge;      // around what is typed into, and what is dragged: seen at 3:1
    QColor action;    // what can be done: the main button, links, the focus
    QColor onAction;  // words on the main button
    QColor selection; // behind selected text and rows; ink stays legible on it
    QColor hover;     // behind what the pointer is on
    QColor warning;   // beside a shape and words that say the same
    QColor blocking;  // likewise, and only for what blocks

    bool operator==(const Theme &) const = default;
};

// What a drawing says by its colour, beside its shape.
enum class Tone
{
    Ink,
    Grey,
    Action,
    Warning,
    Blocking,
};
QColor colourOf(Tone tone, const Theme &theme);

enum class Scheme
{
    System,
    Light,
    Dark,
    BlackOnWhite, // high contrast
    WhiteOnBlack,
};
inline constexpr auto lastScheme = Scheme::WhiteOnBlack;

inline constexpr int cornerRadius = 6;
inline constexpr int tightSpace = 4;
inline constexpr int space = 8;
inline constexpr int wideSpace = 16;
inline constexpr int rowHeight = 28; // at least
inline constexpr int buttonHeight = 32;
inline constexpr int targetHeight = 24; // at least, of anything to click on

Theme lightTheme();
Theme darkTheme();
Theme blackOnWhiteTheme();
Theme whiteOnBlackTheme();
Theme themeOf(Scheme scheme);
// The theme that a widget of this palette shows, for those that paint.
Theme themeOf(const QPalette &palette);
QPalette paletteOf(const Theme &theme);

// The light or dark theme, or that of high contrast where the desktop's colours are black and
// white. By its palette: Qt 6.4 has no hint of a colour scheme.
Theme systemTheme();

// The style, the palette and the font of the whole program. Can be called again to switch.
void applyTheme(QApplication &application, Scheme scheme);

// Copy is set in a serif, the rest in the application's font.
QFont copyFont(double scale = 1.0);
// The font of what is read second, and of headings in the chrome.
QFont smallFont(const QFont &font);
QFont boldFont(const QFont &font);

} // namespace feuillet
