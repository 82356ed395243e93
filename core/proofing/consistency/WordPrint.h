#pragma once

#include <QStringView>

namespace feuillet::consistency {

// A word without case and accents, as a number: a comparison that makes no string.
struct WordPrint
{
    quint32 whole = 0;
    quint32 four = 0; // of the first four letters, five letters; the whole of a shorter word
    quint32 five = 0;
    qsizetype letters = 0;

    // What its derived forms share with it: Corée, coréen; Ukraine, ukrainien.
    quint32 stem() const { return letters <= 6 ? four : five; }
};

WordPrint printOf(QStringView word);
// The same for both numbers of a noun: soldat, soldats.
quint32 nounPrint(QStringView noun);
// The word behind an elided one: Ukraine of l'Ukraine.
QStringView withoutElision(QStringView word);

} // namespace feuillet::consistency
