#pragma once

#include "article/Photo.h"
#include "base/Result.h"

#include <optional>

namespace feuillet {

// A picture's file, read: the size it is shown with and the words that were in it (IPTC, XMP,
// EXIF). Photo::image is for who keeps the file.
struct FoundPhoto
{
    Photo photo;
    std::optional<Error> unread = {}; // why the words in it could not be read: it goes without

    bool operator==(const FoundPhoto &) const = default;
};

} // namespace feuillet
