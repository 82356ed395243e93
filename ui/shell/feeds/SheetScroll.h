#pragma once

#include "article/Place.h"

#include <optional>

namespace feuillet {

class Sheet;

// What stands in a sheet at the height that answers to how far it is scrolled: at the top of the
// window at the beginning, at its bottom at the end. So both ends meet when two views follow each
// other.
struct SheetScroll
{
    double part = 0;            // scrolled: 0 the beginning, 1 the end
    std::optional<Place> place; // of the text at that height, its start
    double within = 0;          // how far down that text: 0 its top, 1 its bottom
};
SheetScroll scrollOf(const Sheet &sheet);
// The other way round; the caret stays where it is.
void scrollTo(Sheet &sheet, const SheetScroll &scroll);

} // namespace feuillet
