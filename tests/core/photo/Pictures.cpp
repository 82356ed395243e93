#include "core/photo/Pictures.h"

#include <catch2/catch.hpp>
#include <QBuffer>
#include <QImageWriter>

namespace feuillet::test {

QImage aPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y,
                           qRgb(x * 255 / size.width(), y * 255 / size.height(), (x ^ y) & 255));
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(QImageWriter(&buffer, format).write(image));
    return bytes;
}

QByteArray aJpeg(QSize size)
{
    return fileOf(aPicture(size), "jpeg");
}

QByteArray withExif(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x02", 10);
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9) + orientation + QByteArray("\0\0", 2);
    tiff += QByteArray("\x01\x0e\0\x02\0\0\0\x0b\0\0\0\x26", 12); // description, 11 bytes at 38
    tiff += QByteArray("\0\0\0\0", 4) + QByteArray("GPS-SECRET\0", 11);
    const QByteArray block = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = block.size() + 2;
    const QByteArray marker = QByteArray("\xff\xe1", 2) + static_cast<char>(length >> 8) +
                              static_cast<char>(length & 255);
    return jpeg.left(2) + marker + block + jpeg.mid(2);
}

QByteArray aGif()
{
    return QByteArray::fromBase64("R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=");
}

} // namespace feuillet::test
