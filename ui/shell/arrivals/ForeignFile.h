#pragma once

#include <QByteArray>

namespace feuillet {

// Whether these bytes are a document of a word processor or a PDF, by what is in them: text that
// people bring along, which Feuillet does not read.
bool isForeignFile(const QByteArray &bytes);

} // namespace feuillet
