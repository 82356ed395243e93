#pragma once

#include "proofing/Dictionary.h"

#include <QStringList>

namespace feuillet {

// Other forms of a word in lower case, as far as the dictionary has them; the likeliest first.
QStringList inWanted(const QString &word, Form wanted, const Dictionary &dictionary);
QStringList inPlural(const QString &word, const Dictionary &dictionary);
QStringList inSingular(const QString &word, const Dictionary &dictionary);
QStringList inThirdPlural(const QString &verb, const Dictionary &dictionary);
QStringList inThirdSingular(const QString &verb, const Dictionary &dictionary);
QStringList inSecondPlural(const QString &verb, const Dictionary &dictionary);
QStringList inFirstSingular(const QString &verb, const Dictionary &dictionary);

// annoncé, annoncez, annonçait: annoncer; and back.
QStringList infinitiveOf(const QString &verb, const Dictionary &dictionary);
// finit, conclus: the participle fini, conclu.
QStringList withoutMuteEnd(const QString &verb, const Dictionary &dictionary);
QStringList participleOf(const QString &verb, const Dictionary &dictionary);
// Third persons: annonçait, annonce, and in the plural.
QStringList imperfectOf(const QString &verb, const Dictionary &dictionary);
QStringList imperfectsOf(const QString &verb, const Dictionary &dictionary);
QStringList presentOf(const QString &verb, const Dictionary &dictionary);
QStringList presentsOf(const QString &verb, const Dictionary &dictionary);

// Nouns that a verb form may have been meant for: déploient, déploiement.
QStringList nearNouns(const QString &verb, Form wanted, const Dictionary &dictionary);

} // namespace feuillet
