#pragma once

#include <QString>

namespace feuillet {

// The regular expression that finds these words however their spaces, apostrophes, quotation marks,
// hyphens and accents are made: each sign of them stands for all that look like it.
QString literalPattern(const QString &words, bool foldsAccents);

} // namespace feuillet
