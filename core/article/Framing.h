#pragma once

#include "article/Photo.h"

#include <QList>

namespace feuillet {

// What of the picture readers are shown: the crop as far as it lies in the picture, or all of it.
// In pixels of the picture as shown; null while its size is not known.
QRect shownPart(const Photo &photo);
// The focus in parts (0 to 1) of the shown part, as object-position of CSS wants it.
QPointF shownFocus(const Photo &photo);

// The photo cut to the frame (all of the picture: no crop) with its focus there, in parts of the
// whole picture, held inside it and rounded to thousandths.
Photo withFraming(Photo photo, const QRect &frame, QPointF focus);

// The proportions that a page has places for, widest first.
inline const QList<QSize> frameRatios{{16, 9}, {3, 2}, {4, 3}, {1, 1}};

// Frames within a picture. An empty ratio leaves the proportions free. A frame is never smaller
// than leastFrame a side, unless the picture is.
inline constexpr int leastFrame = 32;
// The largest one of the ratio, its middle as near to the focus (in parts) as can be.
QRect largestFrame(QSize picture, QSize ratio, QPointF focus);
QRect movedFrame(const QRect &frame, QPoint by, QSize picture);
// With the edge, or the corner of two, taken there; the opposite one stays, but with a ratio and a
// single edge the middle of the other sides does.
QRect resizedFrame(const QRect &frame, Qt::Edges taken, QPoint to, QSize ratio, QSize picture);

} // namespace feuillet
