#include "core/photo/Pictures.h"
#include "photo/decoding/ReadPhoto.h"
#include "photo/decoding/Variants.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bigEndian32(quint32 number)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 255);
    return bytes;
}

quint32 pngChecksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? sum >> 1 ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

// A PNG that claims this size and is right in all else.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    const QByteArray png = fileOf(aPicture({8, 8}), "png");
    const QByteArray header = "IHDR" + bigEndian32(width) + bigEndian32(height) + png.mid(24, 5);
    return png.left(12) + header + bigEndian32(pngChecksum(header)) + png.mid(33);
}

QByteArray jpegClaiming(uchar high, uchar low)
{
    QByteArray jpeg = aJpeg({16, 16});
    const auto frame = jpeg.indexOf("\xff\xc0"_qba);
    REQUIRE(frame > 0);
    for (const int at : {5, 7}) {
        jpeg[frame + at] = static_cast<char>(high);
        jpeg[frame + at + 1] = static_cast<char>(low);
    }
    return jpeg;
}

QByteArray gifClaiming(const char *size)
{
    QByteArray gif = aGif();
    return gif.replace(6, 4, size, 4);
}

struct Hostile
{
    const char *what;
    QByteArray file;
};

QList<Hostile> hostileFiles()
{
    const QByteArray jpeg = aJpeg({400, 300});
    const QByteArray png = fileOf(aPicture({400, 300}), "png");
    const QByteArray webp = fileOf(aPicture({400, 300}), "webp");
    return {{"nothing", {}},
            {"one byte", "\xff"},
            {"text", "une légende"},
            {"HTML", "<!doctype html><script>alert(1)</script>"},
            {"SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"},
            {"SVG with a declaration",
             "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"},
            {"SVG that asks for a file", "<svg><image href=\"file:///etc/passwd\"/></svg>"},
            {"PDF", "%PDF-1.4\n"},
            {"BMP", fileOf(aPicture({8, 8}), "bmp")},
            {"PPM", fileOf(aPicture({8, 8}), "ppm")},
            {"XPM", "/* XPM */ static char *x[] = {\"1 1 1 1\",\"a c #fff\",\"a\"};"},
            {"SVG behind a JPEG's first bytes", "\xff\xd8\xff<svg/>"},
            {"SVG behind a PNG's first bytes", "\x89PNG\r\n\x1a\n<svg/>"},
            {"text behind a GIF's first bytes", "GIF89a and a long story;"},
            {"text behind a WebP's first bytes", "RIFF\x10\0\0\0WEBPVP8 and so on"},
            {"the first bytes of a JPEG", jpeg.left(3)},
            {"half a JPEG", jpeg.left(jpeg.size() / 2)},
            {"a JPEG without its last bytes", jpeg.left(jpeg.size() - 2)},
            {"half a JPEG with a whole thumbnail",
             withExif(jpeg, 1).replace("GPS-SECRET", "\xff\xd9GPS-SEC\0").left(jpeg.size() / 2)},
            {"half a PNG", png.left(png.size() / 2)},
            {"half a PNG with its end", png.left(png.size() / 2) + "IEND\xae\x42\x60\x82"},
            {"half a WebP", webp.left(webp.size() / 2)},
            {"half a GIF", aGif().left(20)},
            {"a PNG of 60,000 x 60,000", pngClaiming(60000, 60000)},
            {"a PNG of 2^31 x 1", pngClaiming(0x7fffffff, 1)},
            {"a PNG of 0 x 0", pngClaiming(0, 0)},
            {"a PNG larger than its pixels", pngClaiming(9000, 9000)},
            {"a JPEG of 65,535 x 65,535", jpegClaiming(0xff, 0xff)},
            {"a JPEG of 0 x 0", jpegClaiming(0, 0)},
            {"a GIF of 65,535 x 65,535", gifClaiming("\xff\xff\xff\xff")},
            {"a JPEG whose segments run away", "\xff\xd8\xff\xe0\xff\xff" + QByteArray(64, '\0')},
            {"a JPEG of zeros", "\xff\xd8\xff" + QByteArray(4096, '\0')}};
}

} // namespace

TEST_CASE("what is no picture, or a bad one, is refused with a word", "[photo]")
{
    for (const Hostile &hostile : hostileFiles()) {
        INFO(hostile.what);
        const auto read = readPhoto(hostile.file);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
        CHECK_FALSE(read.error().detail.isEmpty());
        CHECK_FALSE(variants(hostile.file));
    }
    CHECK(hostileFiles().size() >= 20);
}

TEST_CASE("a damaged picture is read or refused, and nothing worse", "[photo]")
{
    std::mt19937 random(3);
    const QList<QByteArray> whole{aJpeg({64, 48}), fileOf(aPicture({64, 48}), "png"),
                                  fileOf(aPicture({64, 48}), "webp"), aGif()};
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray file = whole[round % whole.size()];
        for (int left = 1 + round % 6; left > 0; --left)
            file[static_cast<qsizetype>(random() % static_cast<size_t>(file.size()))] =
                static_cast<char>(random());
        if (const auto read = readPhoto(file))
            REQUIRE_FALSE(read->size.isEmpty());
        else
            ++refused;
    }
    CHECK(refused > 100);
}
