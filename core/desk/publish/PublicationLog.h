#pragma once

#include "desk/publish/StoryPages.h"

namespace feuillet {

// What an export leaves in the ledger: the pages that are new in the folder, and for what goes out
// anew the step and the claim on its address. Inside the caller's transaction, so that nobody
// changes a text while its page goes out; Stale if somebody did since the ledger ended there.
// Answers how much of the ledger the export knows now.
Result<ChainHead> logPublications(Seat &seat, const QList<MadeStory> &stories,
                                  const QString &folder, const ChainHead &then);

} // namespace feuillet
