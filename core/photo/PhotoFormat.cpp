#include "photo/PhotoFormat.h"

namespace feuillet {

std::unexpected<Error> failPhoto(const char *what)
{
    return fail(Fault::Malformed, QString::fromLatin1(what));
}

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
    return failPhoto(photofault::format);
}

} // namespace feuillet
