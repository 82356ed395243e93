#pragma once

class QPainter;
class QRect;
class QTextEdit;

namespace feuillet {

// Draws over the text what no eye tells apart: a dot for a space, a box for a no-break space, a
// narrow filled box for a narrow one. The text is not touched.
void paintSpaces(const QTextEdit &edit, QPainter &painter, const QRect &box);

} // namespace feuillet
