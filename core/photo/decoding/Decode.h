#pragma once

#include "photo/PhotoFormat.h"

#include <QImage>
#include <QRect>

namespace feuillet {

// A part of the picture, upright and in sRGB, no wider than was asked (nor enlarged), and the size
// of that part before. Only for the files of this folder: no other header of core shows a QImage.
struct DecodedPhoto
{
    QImage image;
    QSize partSize;
};
// The size at no more than this width, in proportion; never without a pixel.
QSize narrowed(QSize size, int mostWidth);

// The part in pixels of the upright picture; what lies outside is left out, and a null one is all.
Result<DecodedPhoto> decodePhoto(const QByteArray &file, const QRect &part, int mostWidth);

// Loads what decodes this format, so that no file needs to be opened later.
void loadDecoder(PhotoFormat format);

} // namespace feuillet
