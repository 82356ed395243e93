#pragma once

#include "Catalogue.h"

namespace feuillet::test {

// What French typography forbids in a text; empty where all is well. Colons, semicolons, marks and
// guillemets take a no-break space (U+00A0 for : « », U+202F for ; ! ?), apostrophes are U+2019.
QStringList typographyFaults(const QString &text);

// What a form lost or added: placeholders (%1, %L2, %n), lines, a mnemonic, the mark at the end.
QStringList faithFaults(const QString &source, const QString &form);

// Everything that is wrong with an entry in any language.
QStringList entryFaults(const Entry &entry);

} // namespace feuillet::test
