#pragma once

#include "desk/Seat.h"
#include "signoff/Notice.h"

namespace feuillet {

// Tells readers that a published story changed or was taken back: takes the step that the kind is,
// and from then on every page of it shows the text. reason: for the desk alone. Refused by the
// rules; NoteMissing without a text or a reason. Nothing goes out before it is published again.
Result<Stage> announce(Seat &seat, ArticleId id, NoticeKind kind, const QString &text,
                       const QString &reason);

Result<QList<Notice>> noticesOf(Seat &seat, ArticleId id); // oldest first

// A file that went out and no longer says what it should.
struct StaleFile
{
    QString path;      // whole
    bool gone = false; // the page does without it now: it is to be removed

    bool operator==(const StaleFile &) const = default;
};

// What is to be replaced wherever the article's pages were copied to, by folder and path. Computed
// from what is signed; empty when all that went out is as it would go out now.
Result<QList<StaleFile>> filesToReplace(Seat &seat, ArticleId id);

} // namespace feuillet
