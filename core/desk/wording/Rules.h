#pragma once

#include "proofing/ProofSettings.h"

#include <QStringList>

namespace feuillet {

// The catalogue of what a newsroom can set: every rule of every engine, by kind.
QList<FindingKind> kindsWithRules(); // in the order in which they are shown
QStringList rulesOf(FindingKind kind);

// In a few words, in the language of the installed translation.
QString ruleLabel(const QString &rule); // empty for a rule that no engine has
QString label(Severity severity);

} // namespace feuillet
