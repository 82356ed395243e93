#pragma once

#include "article/Article.h"

#include <random>

namespace feuillet::test {

Paragraph aParagraph(const QString &text, ParagraphKind kind = ParagraphKind::Text);
Section aSection(const QString &crosshead, const QStringList &paragraphs);

// A short complete story: title, lede, three sections, a captioned and credited photo without its
// picture, signature. The ids are fixed numbers, so that two calls give equal articles.
Article anArticle();

// A story of about this many words of French, in paragraphs of about 35 and a section each 6
// paragraphs.
Article aLongArticle(int words);

// Any article at all, for property tests: marks, no-break spaces, emoji, empty parts, several
// photos.
Article randomArticle(std::mt19937 &random);
// Text as a newsroom types it: French words with U+00A0, U+202F, U+2019, U+00AD, accents composed
// or not.
QString randomText(std::mt19937 &random, int maxWords = 12);

} // namespace feuillet::test
