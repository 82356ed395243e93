#pragma once

#include <QString>

namespace feuillet {

// What is left of a text for finding: no case, no accents, ligatures in two letters, every
// apostrophe and space the plain one. « L’Œuvre » and "l'oeuvre" are the same.
QString folded(QStringView text);

// Whether every word of the query is somewhere in the text; both folded.
bool holdsWords(const QString &text, const QString &query);

} // namespace feuillet
