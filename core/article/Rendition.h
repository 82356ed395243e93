#pragma once

#include <QByteArray>
#include <QSize>

namespace feuillet {

// A photo's picture made ready for a page at one width: a JPEG without metadata (a word of ninjs).
struct Rendition
{
    QSize size;
    QByteArray jpeg;

    bool operator==(const Rendition &) const = default;
};

} // namespace feuillet
