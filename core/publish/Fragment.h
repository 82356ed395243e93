#pragma once

#include "article/Body.h"

namespace feuillet {

// For a clipboard: clean HTML without styles or ids, no-break spaces as characters.
QString fragmentHtml(const QList<Block> &blocks);

} // namespace feuillet
