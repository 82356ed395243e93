#pragma once

#include "article/Article.h"
#include "ui/signoff/Checklist.h"

namespace feuillet {

// What the machine can see before a sign-off. An empty headline blocks, the rest is worth a look.
QList<CheckLine> machineChecks(const Article &article);

} // namespace feuillet
