#pragma once

#include "article/Rendition.h"
#include "base/Result.h"
#include "photo/Darkroom.h"
#include "photo/Pixels.h"

#include <QList>
#include <QRect>

namespace feuillet {

// The photo's part (null: all of it) re-encoded at these widths, narrow to wide, upright, in sRGB,
// without a byte of metadata. Never enlarged: one that is narrower than the widest ends with one at
// its own width. The same file gives the same bytes. Errors as of readPhoto().
Result<QList<Rendition>> variants(const QByteArray &file, const QRect &part = {},
                                  const QList<int> &widths = pageWidths);

// The part as it is shown on a screen, no wider than this.
Result<Pixels> pixelsOf(const QByteArray &file, const QRect &part, int mostWidth);

} // namespace feuillet
