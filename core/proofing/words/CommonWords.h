#pragma once

#include <QStringView>

namespace feuillet {

// How far up a word stands among the commonest of French news: 0 is the first; -1 if it is not
// there.
int commonRank(QStringView word);

} // namespace feuillet
