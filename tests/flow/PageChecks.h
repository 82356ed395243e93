#pragma once

#include "article/Article.h"

#include <QByteArray>
#include <QMap>

namespace feuillet::test {

// The page holds the article: its headline once, as the only h1, every paragraph and crosshead of
// the body exactly once and in order, and nothing else in the body.
void checkHolds(const QByteArray &html, const Article &article);

QByteArray bytesOf(const QString &file);
// How many files lie below the folder; 0 if there is none.
qsizetype filesIn(const QString &folder);

} // namespace feuillet::test
