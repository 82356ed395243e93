#pragma once

#include <QString>
#include <QStringList>

namespace feuillet::test {

// What poppler's tools read in a PDF; CI has them.
bool hasPaperTools();
QString textOf(const QString &pdf, int page = 0); // 0: all
int pagesOf(const QString &pdf);
int picturesOf(const QString &pdf);

} // namespace feuillet::test
