#pragma once

#include "article/Rendition.h"
#include "base/Result.h"

#include <QList>

namespace feuillet {

inline const QList<int> pageWidths{480, 800, 1200, 1600};

// The photo re-encoded at these widths, narrow to wide, upright, in sRGB, without a byte of
// metadata. Never enlarged: a photo that is narrower than the widest ends with one at its own
// width. The same file gives the same bytes. Errors as of readPhoto().
Result<QList<Rendition>> variants(const QByteArray &file, const QList<int> &widths = pageWidths);

} // namespace feuillet
