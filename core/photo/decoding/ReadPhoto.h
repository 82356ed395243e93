#pragma once

#include "photo/PhotoFormat.h"

#include <QSize>

namespace feuillet {

// A file that is a picture: it was decoded once to be sure.
struct ReadPhoto
{
    PhotoFormat format = PhotoFormat::Jpeg;
    QSize size; // in pixels, as shown (orientation applied)

    bool operator==(const ReadPhoto &) const = default;
};

// Malformed: another format, over the limits above, cut short or damaged. Missing: no WebP plugin
// here.
Result<ReadPhoto> readPhoto(const QByteArray &file);

} // namespace feuillet
