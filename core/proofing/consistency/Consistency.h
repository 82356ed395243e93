#pragma once

#include "proofing/consistency/Facts.h"

namespace feuillet {

// The reading for substance: what the parts of an article say against each other, what it says once
// too often, opens and never closes, or leaves unsaid. All of it is "to check". The facts are those
// of the passages, one each, in the same order.
QList<Finding> inconsistencies(const Article &article, const QList<Passage> &passages,
                               const QList<Facts> &facts);

// What one passage tells alone, for a text that streams and is no article: dates that do not exist,
// weekdays that are not those of their dates, a sentence that stands there twice.
QList<Finding> contradictionsIn(const Passage &passage);

QStringList consistencyRules(); // every id, those of nameVariants() too

} // namespace feuillet
