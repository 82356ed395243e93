#pragma once

#include "review/Comparison.h"

namespace feuillet {

// "Title", "Paragraph", "Photo 2: caption"…
QString label(const ComparedRow &row);
// What happened beside its words: added, moved and from where, another kind, bold given or taken.
QStringList remarks(const ComparedRow &row);
// The words to show, dates and measures as people read them; none of a picture.
QList<ComparedStretch> shownStretches(const ComparedRow &row);

} // namespace feuillet
