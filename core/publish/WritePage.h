#pragma once

#include "publish/Page.h"

#include <QStringList>

namespace feuillet {

// Writes the page below the site's folder: its files first, index.html last, so that a reader never
// meets a page whose style is not there yet. Files that are there already with these bytes are left
// alone. Answers the paths of all its files, whether written or not, index.html last. Refused: a
// path that leaves the folder; nothing is written then.
Result<QStringList> writePage(const Page &page, const QString &folder);

} // namespace feuillet
