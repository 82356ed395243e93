#pragma once

#include <QByteArray>

namespace feuillet {

// The wire that comes with the program, in UTF-8: an invented story with the usual traps.
QByteArray sampleWire();

// A story to try the program on, with faults that were left in it for every engine to find.
QByteArray exampleWire();

} // namespace feuillet
