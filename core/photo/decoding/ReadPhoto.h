#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSize>

namespace feuillet {

enum class PhotoFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
};

// A file that is a picture: it was decoded once to be sure.
struct ReadPhoto
{
    PhotoFormat format = PhotoFormat::Jpeg;
    QSize size; // in pixels, as shown (orientation applied)

    bool operator==(const ReadPhoto &) const = default;
};

inline constexpr qsizetype mostPhotoBytes = 128 * 1024 * 1024;
inline constexpr qint64 mostPhotoPixels = 100'000'000;

// What the first bytes say, whatever the file's name or sender claims. Malformed for all else, SVG
// too.
Result<PhotoFormat> photoFormat(const QByteArray &file);

// Malformed: another format, over the limits above, cut short or damaged. Missing: no WebP plugin
// here.
Result<ReadPhoto> readPhoto(const QByteArray &file);

} // namespace feuillet
