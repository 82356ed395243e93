#pragma once

#include <QByteArray>
#include <QSize>

namespace feuillet {

// A picture decoded for the screen: rows without gaps, four bytes a pixel as QImage::Format_RGB32.
struct Pixels
{
    QSize size;
    QByteArray bytes;

    bool isWhole() const
    {
        constexpr qsizetype perPixel = 4;
        return !size.isEmpty() && bytes.size() == perPixel * size.width() * size.height();
    }
    bool operator==(const Pixels &) const = default;
};

} // namespace feuillet
