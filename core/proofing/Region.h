#pragma once

#include "proofing/HouseWords.h"

namespace feuillet {

// What French has of its own where it is written, by its BCP 47 tag: fr-BE, fr-CA, fr-CH. Nothing
// for France's and for other languages.
HouseWords regionalWords(const QString &language);

} // namespace feuillet
