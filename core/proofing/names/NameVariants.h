#pragma once

#include "proofing/Passage.h"
#include "proofing/Spelling.h"

namespace feuillet {

// One name spelled two ways in one article, by sound, accent, case, hyphen or a slip of the hand:
// rule consistency.name-variants on each use of the rarer spelling (not in quotations and labels),
// arguments {as written, the other, how often the other stands}. At least one of both must be
// unknown to the dictionary, and a longer difference needs a longer name; Martin and Marin are two
// people, Ruritanie and Ruritane a land and who lives there.
QList<Finding> nameVariants(const QList<Passage> &passages, Spelling &spelling);

} // namespace feuillet
