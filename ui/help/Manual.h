#pragma once

#include "ui/help/HelpPage.h"

namespace feuillet {

// The manual of a language (fr, en), its pages in their order; keys: HTML that takes the place of
// "@keys@", for the keys are told by the program and not by the manual.
QList<HelpPage> manual(const QString &language, const QString &keys);

} // namespace feuillet
