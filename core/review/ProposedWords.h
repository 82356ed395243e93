#pragma once

#include "review/Proposal.h"

namespace feuillet {

// The stretches of a text that the proposed one has otherwise, in words or in marks. Two that only
// a space parts are one.
QList<Proposal> proposedWords(const Place &text, const RichText &before, const RichText &after);

} // namespace feuillet
