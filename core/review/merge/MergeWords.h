#pragma once

#include "article/RichText.h"

#include <optional>

namespace feuillet {

// A part of a text, in UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

// The words of a text that its base does not have there, marks looked at too.
QList<Stretch> changedWords(const RichText &base, const RichText &text);

// What both did to one base; nothing if they wrote in the same place, with no unchanged word
// between them.
std::optional<RichText> mergedWords(const RichText &base, const RichText &mine,
                                    const RichText &theirs);

} // namespace feuillet
