#pragma once

#include "publish/Site.h"
#include "publish/Templates.h"

namespace feuillet {

// A digest of all that decides about a page besides its story: the program, the templates, the
// site. Pages that were made under another mark are made again.
Result<QByteArray> exportMark(const Site &site, const Templates &templates);

} // namespace feuillet
