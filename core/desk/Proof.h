#pragma once

#include "article/Article.h"
#include "desk/Seat.h"
#include "proofing/Finding.h"
#include "proofing/Spelling.h"

namespace feuillet {

// The dictionary and the words of the house, for many articles: it takes some 100 ms to load.
// Missing when no French dictionary is installed.
Result<std::unique_ptr<Spelling>> loadSpelling(const QStringList &houseWords);

// Everything that proofing finds in the article, in the order of the one list: certain faults
// first.
QList<Finding> proof(const Article &article, Spelling &spelling);
// The same for one article alone.
Result<QList<Finding>> proof(Seat &seat, const Article &article);

} // namespace feuillet
