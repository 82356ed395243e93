#pragma once

#include <QString>

namespace feuillet {

// What is wrong with a picture, by a word of photofault; empty for another one.
QString photoSentence(const QString &fault);

} // namespace feuillet
