#pragma once

#include "base/Result.h"
#include "publish/Site.h"

#include <QSize>

#include <optional>

namespace feuillet {

// The site's identity as one file that is mailed, kept and read again: JSON with sorted keys, the
// logo in it.
QByteArray siteBytes(const Site &site);
// Malformed, with the place in the file, or TooNew. Its values are not looked at.
Result<Site> siteFromBytes(const QByteArray &bytes);

// Malformed, with the value: an address that nobody may follow, a language, a time zone or a logo
// that is none.
Result<> checkedSite(const Site &site);

// Its width and height; none for bytes that are no PNG.
std::optional<QSize> pngSize(const QByteArray &png);

} // namespace feuillet
