#pragma once

#include "article/RichText.h"
#include "proofing/typography/HouseStyle.h"

#include <optional>

namespace feuillet {

// A stretch of a line, in UTF-16 units, and what stands there instead.
struct TypedCorrection
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString replacement;
    qsizetype caret = 0; // behind the correction

    bool operator==(const TypedCorrection &) const = default;
};

// What somebody just typed, set right: the character before the caret is the new one. Nothing where
// there is nothing to set right, or where it was not this character that asked for it: a correction
// that was undone does not come again.
std::optional<TypedCorrection> correctionAsTyped(const RichText &text, qsizetype caret,
                                                 const HouseStyle &style);

} // namespace feuillet
