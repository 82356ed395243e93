#pragma once

#include "article/Article.h"
#include "proofing/Finding.h"
#include "ui/signoff/Checklist.h"

namespace feuillet {

// What the machine can see before a sign-off, and where. An empty headline blocks, and so does a
// finding of a rule that the house made blocking; the rest is worth a look.
// findings: of this text; nothing while it was not read, which is said.
QList<CheckLine> machineChecks(const Article &article,
                               const std::optional<QList<Finding>> &findings);

} // namespace feuillet
