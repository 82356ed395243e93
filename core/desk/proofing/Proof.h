#pragma once

#include "desk/Seat.h"
#include "proofing/Proofreader.h"
#include "store/IgnoredStore.h"

namespace feuillet {

// How the newsroom wants its articles read: the same for every seat.
Result<ProofSettings> proofSettings(Seat &seat);
Result<> keepProofSettings(Seat &seat, const ProofSettings &settings);

// A reader with the dictionary, the words and the settings of the house, for many articles: it
// takes some 100 ms to load. Missing when no French dictionary is installed.
Result<std::unique_ptr<Proofreader>> loadProofreader(Seat &seat);
// The same without a desk.
Result<std::unique_ptr<Proofreader>> loadProofreader();

// All that one rule of the house's typography wants of an article.
Article corrected(const Article &article, const ProofSettings &settings, const QString &rule);

// What somebody has answered for good, in this article or in every one.
Result<> ignore(Seat &seat, const QString &key, ArticleId article, const QString &reason = {});
Result<> heed(Seat &seat, const QString &key, ArticleId article); // again
Result<QList<Ignored>> ignored(Seat &seat, ArticleId article);
QSet<QString> keysOf(const QList<Ignored> &ignored);

} // namespace feuillet
