#include "photo/ReadPhoto.h"

#include "photo/Decode.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {
// A JPEG decodes much faster to a small picture, and the whole file is read all the same.
constexpr int enoughToProve = 160;
} // namespace

Result<PhotoFormat> photoFormat(const QByteArray &file)
{
    if (file.startsWith("\xff\xd8\xff"))
        return PhotoFormat::Jpeg;
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return PhotoFormat::Png;
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return PhotoFormat::Gif;
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return PhotoFormat::WebP;
    return fail(Fault::Malformed, u"neither JPEG, PNG, WebP nor GIF"_s);
}

Result<ReadPhoto> readPhoto(const QByteArray &file)
{
    const auto format = photoFormat(file);
    if (!format)
        return std::unexpected(format.error());
    const auto decoded = decodePhoto(file, enoughToProve);
    if (!decoded)
        return std::unexpected(decoded.error());
    return ReadPhoto{*format, decoded->wholeSize};
}

} // namespace feuillet
