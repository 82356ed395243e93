#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include "support/Printing.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>

using namespace feuillet;

namespace {

// The colour of the most opaque pixel: what the strokes are drawn with.
QColor strokeOf(const QPixmap &pixmap)
{
    const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const auto pixel = image.pixelColor(x, y); pixel.alpha() > strongest.alpha())
                strongest = pixel;
    return strongest;
}

bool isClose(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 6 && std::abs(one.green() - other.green()) < 6 &&
           std::abs(one.blue() - other.blue()) < 6;
}

} // namespace

TEST_CASE("every icon has a drawing of its own", "[widgets]")
{
    QList<QImage> drawings;
    for (int at = 0; at < iconCount; ++at) {
        const auto image = icon(IconName(at)).pixmap(24, 24).toImage();
        CAPTURE(at);
        CHECK(strokeOf(QPixmap::fromImage(image)).alpha() > 200);
        CHECK_FALSE(drawings.contains(image));
        drawings += image;
    }
}

TEST_CASE("an icon that exists takes the colour of the theme that is switched to", "[widgets]")
{
    const auto save = icon(IconName::Save);
    CHECK(isClose(strokeOf(save.pixmap(24, 24)), lightTheme().ink));

    applyTheme(*qApp, Scheme::Dark);
    const auto dark = strokeOf(save.pixmap(24, 24));
    applyTheme(*qApp, Scheme::Light);

    CHECK(isClose(dark, darkTheme().ink));
    CHECK(isClose(strokeOf(save.pixmap(24, 24)), lightTheme().ink));
}

TEST_CASE("an icon that cannot be used is paler", "[widgets]")
{
    const auto undo = icon(IconName::Undo);

    const auto off = strokeOf(undo.pixmap(QSize(24, 24), QIcon::Disabled));

    CHECK(off.lightness() > lightTheme().ink.lightness() + 60);
}

TEST_CASE("an icon is sharp on a dense screen", "[widgets]")
{
    const auto pixmap = icon(IconName::Search).pixmap(QSize(16, 16), 2.0);

    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
