#pragma once

#include "desk/Seat.h"

#include <QSize>

namespace feuillet {

struct KeptPicture
{
    QByteArray hash; // as in Photo::image
    QSize size;      // as shown
};

// Reads a picture file safely and keeps its bytes; Malformed when it is no picture we take.
Result<KeptPicture> keepPicture(Seat &seat, const QByteArray &file);
Result<QByteArray> pictureOf(Seat &seat, const QByteArray &hash);

} // namespace feuillet
