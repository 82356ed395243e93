#include "photo/decoding/Variants.h"

#include "photo/decoding/Decode.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>

namespace feuillet {

namespace {

constexpr int jpegQuality = 82;

Result<QByteArray> jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    if (!writer.write(image))
        return failPhoto(photofault::stopped);
    return bytes;
}

// The widths below that of the decoded picture, which is the last: the widest, or the photo's own.
QList<int> widthsUpTo(int decodedWidth, QList<int> widths)
{
    widths.removeIf([decodedWidth](int width) { return width >= decodedWidth; });
    widths.append(decodedWidth);
    std::sort(widths.begin(), widths.end());
    return widths;
}

} // namespace

Result<QList<Rendition>> variants(const QByteArray &file, const QRect &part,
                                  const QList<int> &widths)
{
    Q_ASSERT(!widths.isEmpty());
    const int widest = *std::max_element(widths.begin(), widths.end());
    const auto decoded = decodePhoto(file, part, widest);
    if (!decoded)
        return std::unexpected(decoded.error());
    QList<Rendition> renditions;
    for (const int width : widthsUpTo(decoded->image.width(), widths)) {
        const QImage image = decoded->image.scaled(narrowed(decoded->partSize, width),
                                                   Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto jpeg = jpegOf(image);
        if (!jpeg)
            return std::unexpected(jpeg.error());
        renditions.append({image.size(), *jpeg});
    }
    return renditions;
}

Result<Pixels> pixelsOf(const QByteArray &file, const QRect &part, int mostWidth)
{
    const auto decoded = decodePhoto(file, part, mostWidth);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QImage image = decoded->image.convertToFormat(QImage::Format_RGB32);
    return Pixels{image.size(), QByteArray(reinterpret_cast<const char *>(image.constBits()),
                                           image.sizeInBytes())};
}

} // namespace feuillet
