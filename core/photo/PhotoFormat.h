#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace feuillet {

enum class PhotoFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
};

inline constexpr qsizetype mostPhotoBytes = 128 * 1024 * 1024;
inline constexpr qint64 mostPhotoPixels = 100'000'000;

// What is wrong with a picture, as the detail of an error; desk/wording says them.
namespace photofault {
inline constexpr auto format = "photo.format"; // neither JPEG, PNG, WebP nor GIF
inline constexpr auto bytes = "photo.bytes";   // over mostPhotoBytes
inline constexpr auto pixels = "photo.pixels"; // no size, or over mostPhotoPixels
inline constexpr auto cutShort = "photo.cut-short";
inline constexpr auto damaged = "photo.damaged";  // it does not decode
inline constexpr auto stopped = "photo.stopped";  // its decoder died, or asked for too much
inline constexpr auto tooLong = "photo.too-long"; // its decoder did not end in time
inline constexpr auto words = "photo.words";      // the picture is good, what is written in it not
inline constexpr auto keptWords = "photo.kept-words"; // those of the picture before it stay
} // namespace photofault
std::unexpected<Error> failPhoto(const char *what);

// What the first bytes say, whatever the file's name or sender claims. Malformed for all else, SVG
// too.
Result<PhotoFormat> photoFormat(const QByteArray &file);

} // namespace feuillet
