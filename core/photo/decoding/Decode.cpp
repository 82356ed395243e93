#include "photo/Decode.h"

#include "photo/ReadPhoto.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSide = 65'500;   // of a JPEG
constexpr int mostMegabytes = 400; // 100 Mpx at four bytes each

QByteArray readerName(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return "jpeg"_qba;
    case PhotoFormat::Png:
        return "png"_qba;
    case PhotoFormat::WebP:
        return "webp"_qba;
    case PhotoFormat::Gif:
        return "gif"_qba;
    }
    return {};
}

quint16 bigEndian(const QByteArray &file, qsizetype at)
{
    return static_cast<quint16>(static_cast<uchar>(file[at]) << 8 |
                                static_cast<uchar>(file[at + 1]));
}

// Readers fill what is missing of a JPEG with grey and call it done, so its end is looked for here:
// after the first scan, for a thumbnail before it has an end of its own.
bool isWholeJpeg(const QByteArray &file)
{
    constexpr uchar startOfScan = 0xda;
    for (qsizetype at = 2; at + 4 <= file.size(); at += 2 + bigEndian(file, at + 2)) {
        if (static_cast<uchar>(file[at]) != 0xff)
            return false;
        if (static_cast<uchar>(file[at + 1]) == startOfScan)
            return file.indexOf("\xff\xd9"_qba, at) > 0;
    }
    return false;
}

bool isWhole(const QByteArray &file, PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return isWholeJpeg(file);
    case PhotoFormat::Png:
        return file.indexOf("IEND"_qba) > 0;
    case PhotoFormat::Gif:
        return file.lastIndexOf(';') > 0;
    case PhotoFormat::WebP:
        return true; // its reader looks at the length
    }
    return false;
}

bool isReasonable(QSize size)
{
    return !size.isEmpty() && size.width() <= mostSide && size.height() <= mostSide &&
           qint64(size.width()) * size.height() <= mostPhotoPixels;
}

QImage withoutTransparency(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

// Without its profile a picture is taken for sRGB, so it must be.
QImage inStandardColours(QImage image)
{
    const QColorSpace standard(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != standard)
        image.convertToColorSpace(standard);
    image.setColorSpace({});
    return image;
}

} // namespace

QSize narrowed(QSize size, int mostWidth)
{
    if (size.width() <= mostWidth)
        return size;
    const auto height = (qint64(size.height()) * mostWidth + size.width() / 2) / size.width();
    return {mostWidth, std::max(1, static_cast<int>(height))};
}

Result<DecodedPhoto> decodePhoto(const QByteArray &file, int mostWidth)
{
    const auto format = photoFormat(file);
    if (!format)
        return std::unexpected(format.error());
    if (file.size() > mostPhotoBytes)
        return fail(Fault::Malformed, u"over 128 MB"_s);
    if (!isWhole(file, *format))
        return fail(Fault::Malformed, u"cut short"_s);
    const QByteArray name = readerName(*format);
    if (!QImageReader::supportedImageFormats().contains(name))
        return fail(Fault::Missing, u"qt6-image-formats-plugins"_s);

    QBuffer bytes;
    bytes.setData(file);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&bytes, name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    reader.setQuality(100);
    const QSize stored = reader.size();
    if (!isReasonable(stored))
        return fail(Fault::Malformed, u"no size, or over 100 megapixels"_s);

    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize whole = turned ? stored.transposed() : stored;
    const QSize wanted = narrowed(whole, mostWidth);
    if (*format == PhotoFormat::Jpeg) // the reader then skips detail instead of decoding it
        reader.setScaledSize(turned ? wanted.transposed() : wanted);
    QImage image = reader.read();
    if (image.isNull())
        return fail(Fault::Malformed, reader.errorString());
    image = withoutTransparency(inStandardColours(std::move(image)));
    if (image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return DecodedPhoto{image, whole};
}

} // namespace feuillet
