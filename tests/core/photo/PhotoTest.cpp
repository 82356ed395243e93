#include "core/photo/Pictures.h"
#include "photo/decoding/ReadPhoto.h"
#include "photo/decoding/Variants.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QColorSpace>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QList<int> widthsOf(const QList<Rendition> &renditions)
{
    QList<int> widths;
    for (const Rendition &rendition : renditions)
        widths << rendition.size.width();
    return widths;
}

QColor middleOf(const QByteArray &jpeg)
{
    const QImage image = QImage::fromData(jpeg, "jpeg");
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

} // namespace

TEST_CASE("a picture is known by its bytes and has its size", "[photo]")
{
    CHECK(readPhoto(aJpeg({60, 40})) == ReadPhoto{PhotoFormat::Jpeg, {60, 40}});
    CHECK(readPhoto(fileOf(aPicture({60, 40}), "png")) == ReadPhoto{PhotoFormat::Png, {60, 40}});
    CHECK(readPhoto(fileOf(aPicture({60, 40}), "webp")) == ReadPhoto{PhotoFormat::WebP, {60, 40}});
    CHECK(readPhoto(aGif()) == ReadPhoto{PhotoFormat::Gif, {1, 1}});
    CHECK(readPhoto(aJpeg({3000, 1000})) == ReadPhoto{PhotoFormat::Jpeg, {3000, 1000}});
}

TEST_CASE("a photo taken upright has the size that it is shown with", "[photo]")
{
    for (const char lying : {'\1', '\2', '\3', '\4'})
        CHECK(readPhoto(withExif(aJpeg({60, 40}), lying))->size == QSize(60, 40));
    for (const char upright : {'\5', '\6', '\7', '\10'})
        CHECK(readPhoto(withExif(aJpeg({60, 40}), upright))->size == QSize(40, 60));
}

TEST_CASE("a photo is made ready at the widths of a page", "[photo]")
{
    const auto renditions = variants(aJpeg({2400, 1600}));

    REQUIRE(renditions);
    CHECK(widthsOf(*renditions) == QList<int>{480, 800, 1200, 1600});
    for (const Rendition &rendition : *renditions) {
        CHECK(rendition.size.height() == (rendition.size.width() * 2 + 1) / 3);
        CHECK(readPhoto(rendition.jpeg) == ReadPhoto{PhotoFormat::Jpeg, rendition.size});
    }
}

TEST_CASE("no photo is enlarged", "[photo]")
{
    CHECK(widthsOf(*variants(aJpeg({1000, 500}))) == QList<int>{480, 800, 1000});
    CHECK(widthsOf(*variants(aJpeg({480, 500}))) == QList<int>{480});
    CHECK(widthsOf(*variants(aJpeg({30, 20}))) == QList<int>{30});
    CHECK(widthsOf(*variants(aGif())) == QList<int>{1});
    CHECK(widthsOf(*variants(aJpeg({4000, 1}))) == QList<int>{480, 800, 1200, 1600});
    CHECK(widthsOf(*variants(aJpeg({1600, 20}))) == QList<int>{480, 800, 1200, 1600});
}

TEST_CASE("what is made ready stands upright and carries no metadata", "[photo]")
{
    const QByteArray file = withExif(aJpeg({900, 600}), 6);
    REQUIRE(file.contains("GPS-SECRET"));

    const auto renditions = variants(file);

    REQUIRE(renditions);
    CHECK(renditions->last().size == QSize(600, 900));
    for (const Rendition &rendition : *renditions) {
        CHECK_FALSE(rendition.jpeg.contains("Exif"));
        CHECK_FALSE(rendition.jpeg.contains("GPS-SECRET"));
        CHECK_FALSE(rendition.jpeg.contains("ICC_PROFILE"));
    }
}

TEST_CASE("the same file gives the same bytes", "[photo]")
{
    const QByteArray file = aJpeg({1700, 900});

    CHECK(variants(file) == variants(file));
}

TEST_CASE("what was transparent becomes white", "[photo]")
{
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);

    CHECK(middleOf(variants(fileOf(clear, "png"))->first().jpeg) == QColor(Qt::white));
}

TEST_CASE("colours of another profile are kept by turning them into sRGB", "[photo]")
{
    QImage green(64, 64, QImage::Format_RGB32);
    green.fill(QColor(60, 200, 60));
    green.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));

    const QColor colour = middleOf(variants(fileOf(green, "png"))->first().jpeg);

    CHECK(colour.red() < 20); // outside of sRGB, so it is clipped there
    CHECK(std::abs(colour.green() - 200) < 8);
}
