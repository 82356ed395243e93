#pragma once

#include "ingest/Wire.h"

namespace feuillet::test {

QStringList paragraphTexts(const Article &article);
QStringList crossheads(const Article &article);

// The words in lines of at most this many characters.
QStringList wrapped(const QString &paragraph, qsizetype width);

// What the report says of one kind of thing.
QList<Remark> remarksOn(const Received &received, Remark::What what);
QStringList textsOn(const Received &received, Remark::What what);

Article withoutIds(Article article);

// Fails the test unless every line of the wire is in the article or told as dropped, and none
// twice.
void checkNothingIsLostNorTwice(const QString &wire);

} // namespace feuillet::test
