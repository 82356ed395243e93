#pragma once

#include "signoff/ArticleRow.h"

namespace feuillet::test {

inline constexpr PersonId camilleId{11};
inline constexpr PersonId nourId{12};

Person camille(Roles roles = Role::Journalist);
QDateTime evening(); // 22:00 local time on a Tuesday of November

// Changed this many minutes before that evening; by Camille.
ArticleRow aRow(quint64 id, const QString &title, Stage stage = Stage::Draft, int minutesOld = 5);
ArticleRow byNour(ArticleRow row);

// As many as a busy desk has, over all stages and a month.
QList<ArticleRow> aBusyDesk(int rows);

} // namespace feuillet::test
