#pragma once

#include "proofing/Finding.h"

namespace feuillet {

QString label(FindingKind kind); // a word or two

// What each kind of finding says to its reader: the fault and the reason, by rule and arguments.
// A rule's label is a few words, the same for all its findings: the row of a group, a setting.
// Both are empty for a rule that is not of that kind.
QString spellingSentence(const Finding &finding);
QString spellingRule(const QString &rule);
QString grammarSentence(const Finding &finding);
QString grammarRule(const QString &rule);
QString slipSentence(const Finding &finding);
QString slipRule(const QString &rule);
QString typographySentence(const Finding &finding);
QString typographyRule(const QString &rule);
QString consistencySentence(const Finding &finding);
QString consistencyRule(const QString &rule);

} // namespace feuillet
