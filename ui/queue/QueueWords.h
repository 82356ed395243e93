#pragma once

#include "signoff/ArticleRow.h"

namespace feuillet {

// How old a moment is, as one says it in a newsroom: now, 12 min, 14:05, yesterday, 3 Nov.
QString ageText(const QDateTime &moment, const QDateTime &now);

// 2.5 feuillets; signes below a quarter.
QString lengthText(int signes);

// The quiet line: byline (not one's own), length, age.
QString detailText(const ArticleRow &row, const Person &me, const QDateTime &now);

// What must not be overlooked: changed since the sign-off, returned, due soon or late; several are
// joined.
QString markText(const ArticleRow &row, const QDateTime &now);

} // namespace feuillet
