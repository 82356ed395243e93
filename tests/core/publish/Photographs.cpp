#include "core/publish/Photographs.h"

#include <catch2/catch.hpp>
#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QMap>

#include <cmath>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

QRgb sky(double down)
{
    return qRgb(static_cast<int>(60 + 170 * down), static_cast<int>(80 + 90 * down),
                static_cast<int>(120 + 10 * down));
}

QRgb sea(double across, double down)
{
    const double wave = std::sin(down * down * 260 + std::sin(across * 30) * 2);
    const int light = static_cast<int>(24 + 20 * wave * (1.2 - down));
    return qRgb(34 + light, 52 + light, 72 + light);
}

bool isCrane(double across, double down)
{
    const bool mast = std::abs(across - 0.68) < 0.008 && down > 0.24;
    const bool arm =
        std::abs(down - 0.26 - (across - 0.68) * 0.25) < 0.008 && across > 0.45 && across < 0.8;
    const bool quay = down > 0.55 && across > 0.55;
    return mast || arm || quay;
}

QImage harbour(QSize size)
{
    constexpr double horizon = 0.6;
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const double across = double(x) / size.width();
            const double down = double(y) / size.height();
            QRgb colour = down < horizon ? sky(down / horizon) : sea(across, down);
            if (isCrane(across, down) && down < horizon + 0.06)
                colour = qRgb(38, 34, 44);
            image.setPixel(x, y, colour);
        }
    return image;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(70);
    REQUIRE(writer.write(image));
    return bytes;
}

bool isSail(double across, double down)
{
    return down > 0.15 && down < 0.8 && across > 0.5 - (down - 0.15) / 2 && across < 0.55;
}

QSize sizeAt(int width, char shape)
{
    return shape == 'p' ? QSize(width, width * 5 / 4) : QSize(width, width * 2 / 3);
}

} // namespace

PhotoLookup photographs()
{
    return [](const Photo &photo) -> Result<QList<Rendition>> {
        static QMap<char, QList<Rendition>> drawn;
        const char shape = photo.image.front();
        QList<Rendition> &made = drawn[shape];
        if (made.isEmpty())
            for (const int width : shape == 's' ? QList{320} : QList{480, 800, 1200, 1600})
                made.append({sizeAt(width, shape), jpegOf(harbour(sizeAt(width, shape)))});
        return made;
    };
}

QByteArray aLogo(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y,
                           isSail(double(x) / size.width(), double(y) / size.height())
                               ? qRgb(255, 255, 255)
                               : qRgb(11, 60, 110));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(QImageWriter(&buffer, "png").write(image));
    return bytes;
}

} // namespace feuillet::test
