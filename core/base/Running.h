#pragma once

#include <QString>

namespace feuillet {

// This process as another one of the same computer can look for it: not by its number alone, for
// numbers are given again.
QString thisProcess();

// Whether the process that was named so is known to have ended. Of one on another computer or in
// another container nothing is known from here.
bool hasEnded(const QString &process);

} // namespace feuillet
