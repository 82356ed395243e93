#include "photo/decoding/Decode.h"

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

// Sixteen bits a channel take twice the memory, and Qt calls what it may not hold damaged.
bool fitsInMemory(QSize size, QImage::Format format)
{
    const auto bits = QImage::toPixelFormat(format).bitsPerPixel();
    return qint64(size.width()) * size.height() * bits / 8 <= mostMegabytes * 1024LL * 1024;
}

// What a shown part is in the file, where the picture may lie turned and mirrored.
QRect asStored(QRect part, QSize stored, QImageIOHandler::Transformations turned)
{
    if (turned.testFlag(QImageIOHandler::TransformationRotate90))
        part = {part.y(), stored.height() - part.x() - part.width(), part.height(), part.width()};
    if (turned.testFlag(QImageIOHandler::TransformationMirror))
        part.moveLeft(stored.width() - part.x() - part.width());
    if (turned.testFlag(QImageIOHandler::TransformationFlip))
        part.moveTop(stored.height() - part.y() - part.height());
    return part;
}

QSize turnedBack(QSize size, QImageIOHandler::Transformations turned)
{
    return turned.testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
}

// At the size, on white where it was transparent. In place where it can be: a picture may take half
// of the memory there is.
QImage flatAt(QSize size, QImage image)
{
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                            : QImage::Format_RGB32);
    if (image.size() != size)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(size, QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

// Without its profile a picture is taken for sRGB, so it must be.
QImage inStandardColours(QImage image, const QColorSpace &colours)
{
    const QColorSpace standard(QColorSpace::SRgb);
    image.setColorSpace(colours);
    if (colours.isValid() && colours != standard)
        image.convertToColorSpace(standard);
    image.setColorSpace({});
    return image;
}

Result<> looksLikePicture(const QByteArray &file, PhotoFormat format)
{
    if (file.size() > mostPhotoBytes)
        return failPhoto(photofault::bytes);
    if (!isWhole(file, format))
        return failPhoto(photofault::cutShort);
    return {};
}

std::unexpected<Error> notDecoded(const QImageReader &reader)
{
    if (reader.error() == QImageReader::UnsupportedFormatError)
        return fail(Fault::Missing, u"qt6-image-formats-plugins"_s);
    return failPhoto(photofault::damaged);
}

} // namespace

QSize narrowed(QSize size, int mostWidth)
{
    if (size.width() <= mostWidth)
        return size;
    const auto height = (qint64(size.height()) * mostWidth + size.width() / 2) / size.width();
    return {mostWidth, std::max(1, static_cast<int>(height))};
}

void loadDecoder(PhotoFormat format)
{
    QBuffer nothing;
    QImageReader reader(&nothing, readerName(format));
    reader.setAutoDetectImageFormat(false);
    reader.canRead();
}

Result<DecodedPhoto> decodePhoto(const QByteArray &file, const QRect &part, int mostWidth)
{
    const auto format = photoFormat(file);
    if (!format)
        return std::unexpected(format.error());
    if (const auto looked = looksLikePicture(file, *format); !looked)
        return std::unexpected(looked.error());
    QBuffer bytes;
    bytes.setData(file);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&bytes, readerName(*format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    reader.setQuality(100);
    const QSize stored = reader.size();
    if (!isReasonable(stored))
        return reader.error() == QImageReader::UnsupportedFormatError
                   ? notDecoded(reader)
                   : failPhoto(photofault::pixels);
    if (*format == PhotoFormat::Png && !fitsInMemory(stored, reader.imageFormat()))
        return failPhoto(photofault::stopped);

    const auto turned = reader.transformation();
    const QRect whole(QPoint(), turnedBack(stored, turned));
    const QRect cut = part.intersected(whole);
    const QRect shown = cut.isEmpty() ? whole : cut;
    if (shown != whole)
        reader.setClipRect(asStored(shown, stored, turned));
    const QSize wanted = narrowed(shown.size(), mostWidth);
    if (*format == PhotoFormat::Jpeg) // the reader then skips detail instead of decoding it
        reader.setScaledSize(turnedBack(wanted, turned));
    QImage image = reader.read();
    if (image.isNull())
        return notDecoded(reader);
    const QColorSpace colours = image.colorSpace();
    QImage flat = inStandardColours(flatAt(wanted, std::move(image)), colours);
    if (flat.isNull()) // no memory was left to make it from what was decoded
        return failPhoto(photofault::stopped);
    return DecodedPhoto{std::move(flat), shown.size()};
}

} // namespace feuillet
