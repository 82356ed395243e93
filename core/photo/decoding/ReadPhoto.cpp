#include "photo/decoding/ReadPhoto.h"

#include "photo/decoding/Decode.h"

namespace feuillet {

namespace {
// A JPEG decodes much faster to a small picture, and the whole file is read all the same.
constexpr int enoughToProve = 160;
} // namespace

Result<ReadPhoto> readPhoto(const QByteArray &file)
{
    const auto format = photoFormat(file);
    if (!format)
        return std::unexpected(format.error());
    const auto decoded = decodePhoto(file, {}, enoughToProve);
    if (!decoded)
        return std::unexpected(decoded.error());
    return ReadPhoto{*format, decoded->partSize};
}

} // namespace feuillet
