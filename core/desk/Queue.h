#pragma once

#include "desk/Seat.h"
#include "signoff/ArticleRow.h"
#include "store/search/Search.h"

namespace feuillet {

Result<QList<ArticleRow>> queue(Seat &seat, int most = 500); // last changed first
Result<QList<ArticleRow>> queueOf(Seat &seat, Stage stage, int most = 500);
// How many findings proofing left open in the article's newest revision, for the queue to show.
Result<> noteFindings(Seat &seat, ArticleId id, int revision, int findings);
Result<QList<Hit>> search(Seat &seat, const QString &words, int most = 100);
Result<ArticleId> articleNamed(Seat &seat, QStringView shortenedId);

} // namespace feuillet
