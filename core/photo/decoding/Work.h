#pragma once

#include "photo/Errand.h"

namespace feuillet {

// A picture read whole: decoded once to be sure that it is one, and the words in it.
Result<FoundPhoto> foundPhoto(const QByteArray &file);

// Before a foreign byte is decoded: loads what decodes this file, then lets the process open
// nothing any more, neither a file nor a connection nor another process.
void shutIn(const QByteArray &file);

// The answer to an errand, both as bytes.
QByteArray answered(const QByteArray &errand);

} // namespace feuillet
