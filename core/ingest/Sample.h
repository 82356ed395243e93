#pragma once

#include <QByteArray>

namespace feuillet {

// The wire that comes with the program, in UTF-8: an invented story with the usual traps.
QByteArray sampleWire();

} // namespace feuillet
