#pragma once

#include <QIcon>

namespace feuillet {

enum class IconName
{
    New,
    Save,
    Undo,
    Redo,
    Bold,
    Italic,
    Link,
    Quote,
    Image,
    Crosshead,
    Typography,
    Check,
    Send,
    Search,
    Sign,
    Return,
    Publish,
    Settings,
    Sun,
    Moon,
    PanelLeft,
    PanelRight,
    Plus,
    Close,
    Tick,
    Notice,
    Warning,
    Blocking,
    More,
    Phone,
    Tablet,
    Desktop,
    Printer,
};

inline constexpr int iconCount = 33;

// Drawn when painted, in the text colour that the application's palette has at that moment: a
// switch of theme needs a repaint and nothing else.
QIcon icon(IconName name);

// The same drawing in any colour, of this many logical pixels square.
void paintIcon(QPainter &painter, const QRectF &box, IconName name, const QColor &colour);

} // namespace feuillet
