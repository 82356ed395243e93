#pragma once

#include "base/Result.h"

#include <QImage>

namespace feuillet {

// The picture, upright and in sRGB, no wider than this (nor enlarged), with the size that it has
// whole. Only for the files of this folder: no other header of core shows a QImage.
struct DecodedPhoto
{
    QImage image;
    QSize wholeSize;
};
// The size at no more than this width, in proportion; never without a pixel.
QSize narrowed(QSize size, int mostWidth);

Result<DecodedPhoto> decodePhoto(const QByteArray &file, int mostWidth);

} // namespace feuillet
