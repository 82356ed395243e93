#pragma once

#include "article/Body.h"

namespace feuillet {

// What comes from a clipboard, reduced to what an article holds: paragraphs, quotations, list
// items, crossheads, bold, italic, super- and subscript, safe links. Styles, pictures, scripts and
// the rest are passed over; no-break spaces stay. Fresh ids. Never an error: the least is the text.
QList<Block> blocksFromHtml(const QString &html);

// Each line a paragraph, empty ones passed over; "- … -" is a crosshead.
QList<Block> blocksFromText(const QString &text);

} // namespace feuillet
