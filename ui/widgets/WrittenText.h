#pragma once

#include <QString>

class QTextDocument;

namespace feuillet {

// What stands in a text field, line by line, without spaces around. The text as Qt gives it whole
// would lose its no-break spaces.
QString writtenText(const QTextDocument &document);

} // namespace feuillet
