#pragma once

#include "proofing/Finding.h"

#include <QStringList>

#include <optional>

namespace feuillet {

// How far a rule of the engine is believed, by its type and id; nothing when it is not told at all.
std::optional<Confidence> confidenceOf(QStringView type, QStringView rule);

// The types of which something is told, each once.
QStringList grammarTypes();

// The id of the rule without its last parts: rival fixes of one fault share it.
QStringView familyOf(QStringView rule);

} // namespace feuillet
