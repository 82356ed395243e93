#pragma once

#include "proofing/Passage.h"

#include <optional>

namespace feuillet::consistency {

// How the quotation marks of one passage hang over its edges.
struct Quotes
{
    std::optional<qsizetype> open;  // the mark that nothing closes here
    std::optional<qsizetype> close; // the guillemet that nothing opens here
    bool begins = false;            // with a quotation mark: an opening one, or » repeated
    bool operator==(const Quotes &) const = default;
};

Quotes quotesIn(const Passage &passage);

} // namespace feuillet::consistency
