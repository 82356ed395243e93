#pragma once

#include "article/RichText.h"

#include <optional>

namespace feuillet {

// What both did to one base; nothing if they wrote in the same place, with no unchanged word
// between them.
std::optional<RichText> mergedWords(const RichText &base, const RichText &mine,
                                    const RichText &theirs);

} // namespace feuillet
