#include "core/photo/HostileFiles.h"

#include "core/photo/Metadata.h"
#include "core/photo/Pictures.h"

#include <catch2/catch.hpp>
#include <QBuffer>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace feuillet::test {

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

} // namespace

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

QList<Hostile> foreignFormats()
{
    return {{"TIFF", QByteArray("II*\0\x08\0\0\0", 8)},
            {"TIFF, big-endian", QByteArray("MM\0*\0\0\0\x08", 8)},
            {"HEIC", QByteArray("\0\0\0\x18"
                                "ftypheic",
                                12)},
            {"AVIF", QByteArray("\0\0\0\x18"
                                "ftypavif",
                                12)},
            {"JPEG XL", "\xff\x0a"},
            {"JPEG 2000", QByteArray("\0\0\0\x0cjP  ", 8)},
            {"Photoshop", QByteArray("8BPS\0\1", 6)},
            {"icon", QByteArray("\0\0\1\0\1\0", 6)},
            {"PostScript", "%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file"},
            {"MVG", "push graphic-context\nimage over 0,0 0,0 'file:///etc/passwd'\n"},
            {"compressed SVG", QByteArray("\x1f\x8b\x08\0", 4)},
            {"archive", "PK\x03\x04"},
            {"program", "\x7f"
                        "ELF"},
            {"EXR", "v/1\x01"},
            {"list of addresses", "https://exemple.fr/a.jpg\n"},
            {"shell", "#!/bin/sh\nid\n"}};
}

namespace {

QByteArray pngChunk(const QByteArray &kindAndPayload)
{
    return bigEndian32(static_cast<quint32>(kindAndPayload.size() - 4)) + kindAndPayload +
           bigEndian32(pngChecksum(kindAndPayload));
}

QByteArray zlib(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

// A valid PNG of one colour: some kilobytes that claim megapixels and have them.
QByteArray flatPng(quint32 width, quint32 height, char depth, char kind, qsizetype bytesARow)
{
    const QByteArray header =
        "IHDR" + bigEndian32(width) + bigEndian32(height) + depth + kind + QByteArray(3, '\0');
    return "\x89PNG\r\n\x1a\n" + pngChunk(header) +
           pngChunk("IDAT" + zlib(QByteArray((bytesARow + 1) * height, '\0'))) + pngChunk("IEND");
}

QByteArray pngWith(const QByteArray &kindAndPayload)
{
    const QByteArray png = fileOf(aPicture({8, 8}), "png");
    return png.left(33) + pngChunk(kindAndPayload) + png.mid(33);
}

// Its frame claims more than its screen has.
QByteArray gifWithFrame(const char *size)
{
    QByteArray gif = aGif();
    const auto frame = gif.indexOf(',');
    return gif.replace(frame + 5, 4, size, 4);
}

QByteArray webpClaiming(const QByteArray &size)
{
    const QByteArray chunk = "VP8X" + QByteArray("\x0a\0\0\0\0\0\0\0", 8) + size;
    return "RIFF" + QByteArray("\x16\0\0\0", 4) + "WEBP" + chunk;
}

} // namespace

QByteArray deepPng()
{
    return flatPng(9'999, 9'999, 16, 6, 0);
}

// Valid, and too much.
QList<Hostile> bombs()
{
    return {{"a PNG of 20,000 x 20,000, whole", flatPng(20'000, 20'000, 1, 0, 2'500)},
            {"a PNG of 60,000 x 2,000, whole", flatPng(60'000, 2'000, 1, 0, 7'500)},
            {"a PNG of 9,999 x 9,999 in 16 bits", deepPng()},
            {"a WebP of 16,384 x 16,384", webpClaiming("\xff\x3f\0\xff\x3f\0"_qba)},
            {"a WebP of 2^24 x 2^24", webpClaiming("\xff\xff\xff\xff\xff\xff")}};
}

// The picture is good, or might be; what hangs on it is not.
QList<Hostile> hostileWords()
{
    const QByteArray jpeg = aJpeg({60, 40});
    const QByteArray exif("Exif\0\0MM\0*\0\0\0\x08", 14);
    const auto entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"_qba;
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (char k = '1'; k <= '9'; ++k)
        laughs += QByteArray("<!ENTITY a") + k + " \"" +
                  (QByteArray("&a") + static_cast<char>(k - 1) + ';').repeated(20) + "\">";
    const auto xmp = [&](const QByteArray &packet) {
        return withSegment(jpeg, '\xe1', "http://ns.adobe.com/xap/1.0/\0"_qba + packet);
    };
    const auto described = [](const QByteArray &words) {
        return xmpPacket("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + words +
                         "</rdf:li></rdf:Alt></dc:description>");
    };
    return {{"20 MB of IPTC", withIptc(jpeg, {{120, QByteArray(20'000'000, 'x')}})},
            {"a million IPTC fields", withIptc(jpeg, QList<Dataset>(200'000, {25, "mot"}))},
            {"IPTC that claims 4 GB", withSegment(jpeg, '\xed',
                                                  "Photoshop 3.0\0"
                                                  "8BIM\4\4\0\0\0\0\0\x0b"
                                                  "\x1c\2\x78\x80\4\xff\xff\xff\xff"
                                                  "abc"_qba)},
            {"Photoshop blocks that run away", withSegment(jpeg, '\xed',
                                                           "Photoshop 3.0\0"
                                                           "8BIM\4\4\0\0\xff\xff\xff\xff"
                                                           "abc"_qba)},
            {"EXIF whose directory follows itself",
             withSegment(jpeg, '\xe1', exif + "\0\0\0\0\0\x08"_qba)},
            {"EXIF whose directory is inside itself",
             withSegment(jpeg, '\xe1', exif + "\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08\0\0\0\0"_qba)},
            {"EXIF of 4,294,967,295 values",
             withSegment(jpeg, '\xe1',
                         exif + "\0\1\x01\x0e\0\2\xff\xff\xff\xff\0\0\0\x20\0\0\0\0"_qba)},
            {"EXIF that points outside",
             withSegment(jpeg, '\xe1', exif.left(10) + "\x7f\xff\xff\xff"_qba)},
            {"EXIF of 65,535 entries",
             withSegment(jpeg, '\xe1', exif + "\xff\xff"_qba + QByteArray(60'000, '\1'))},
            {"XMP cut short", xmp(described("Le quai").left(400))},
            {"XMP of noise", xmp(QByteArray(5'000, '\xfe'))},
            {"XMP that asks for a file", xmp(entity + described("&e;"))},
            {"XMP that laughs a billion times", xmp(laughs + "]>" + described("&a9;"))},
            {"XMP 20,000 deep", xmp(xmpPacket(QByteArray("<rdf:li>").repeated(7'000)))},
            {"XMP of 20,000 letters", xmp(described(QByteArray(20'000, 'x')))},
            {"a profile of noise",
             withSegment(jpeg, '\xe2', "ICC_PROFILE\0\1\1"_qba + QByteArray(3'000, '\xff'))},
            {"a PNG's profile of 200 MB",
             pngWith("iCCPx" + QByteArray(2, '\0') + zlib(QByteArray(200'000'000, '\0')))},
            {"a PNG's text of 200 MB", pngWith("zTXtRaw profile type iptc" + QByteArray(2, '\0') +
                                               zlib(QByteArray(200'000'000, 'x')))},
            {"a PNG's XMP of 200 MB", pngWith("iTXtXML:com.adobe.xmp" + "\0\1\0\0\0"_qba +
                                              zlib(QByteArray(200'000'000, ' ')))},
            {"an APNG whose frame is 2^31 wide",
             pngWith("acTL" + bigEndian32(1'000'000) + bigEndian32(0))},
            {"a GIF of 65,535 x 1", gifClaiming("\xff\xff\1\0")},
            {"a GIF's frame of 65,535 x 65,535", gifWithFrame("\xff\xff\xff\xff")},
            {"a PNG of 9,999 x 9,999, whole", flatPng(9'999, 9'999, 1, 0, 1'250)}};
}

// A picture that is drawn over and over: its last scan again and again.
QByteArray scansWithoutEnd(int many)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    REQUIRE(writer.write(aPicture({3000, 3000})));
    const auto last = bytes.lastIndexOf("\xff\xda"_qba);
    const QByteArray scan = bytes.mid(last, bytes.size() - 2 - last);
    return bytes.left(last) + scan.repeated(many) + "\xff\xd9";
}

} // namespace feuillet::test
