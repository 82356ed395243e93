#pragma once

#include "proofing/words/AffixFile.h"

namespace feuillet {

// A line of a dictionary of hunspell: "stem/flags po:nom …".
struct DictionaryEntry
{
    QStringView stem;
    QStringView flags;
    Features features;
};

DictionaryEntry entryOf(QStringView line);

// Calls visit with what is left of the stem, what is added to it, and the features, of every form
// that the entry spells out.
template <typename Visit>
void forEachForm(const AffixFile &affixes, const DictionaryEntry &entry, Visit visit)
{
    if (!affixes.needsAffix(entry.flags))
        visit(entry.stem, QStringView(), entry.features);
    for (qsizetype at = 0; at + 1 < entry.flags.size(); at += 2) {
        bool fits = false;
        for (const Suffix &suffix : affixes.suffixes(entry.flags.mid(at, 2))) {
            fits = suffix.fitsAsBefore ? fits : suffix.fits(entry.stem);
            if (fits)
                visit(entry.stem.chopped(suffix.strip.size()), suffix.add,
                      entry.features | suffix.features);
        }
    }
}

} // namespace feuillet
