#pragma once

#include "base/Id.h"

namespace feuillet {

// An article whose text holds the words that were typed into the filter.
struct FoundText
{
    ArticleId article;
    QString title;
    QString snippet; // a few words around, plain text

    bool operator==(const FoundText &) const = default;
};

} // namespace feuillet
