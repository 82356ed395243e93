#pragma once

#include "article/Place.h"

namespace feuillet {

// Where the caret stands, as a line of words for the settings of a seat; what cannot be read again
// is the beginning of the headline.
QString caretText(const Place &caret);
Place caretFrom(const QString &text);

} // namespace feuillet
