#pragma once

#include "desk/Seat.h"
#include "signoff/Seal.h"
#include "signoff/Step.h"

namespace feuillet {

// How things stand with an article for the seat's person, as the table of steps wants to know it.
Result<Situation> situationOf(Seat &seat, ArticleId id);

// Takes a step that needs no more than a note: submit, return, read, shelve… Refused with the
// reason. Sign, Publish and what is announced to readers (publish/Notices.h) have doors of their
// own.
Result<Stage> takeStep(Seat &seat, ArticleId id, Action action, const QString &note = {});

// The bon à tirer of the newest revision: the text, exactly, read by this person.
// seen: the digest of the text that was on the reader's screen; Stale if the newest is another.
// Where the house takes rules of proofing as blocking, see desk/proofing/Blocking.h.
Result<Seal> sign(Seat &seat, ArticleId id, const QStringList &checklist,
                  const std::optional<Digest> &seen = {});

struct SealReport
{
    std::optional<Seal> seal;
    SealState state = SealState::None; // computed from the text
};
Result<SealReport> sealOf(Seat &seat, ArticleId id);

// A setting of the desk: one person may sign what they wrote, and each seal says so.
Result<bool> isOnePersonDesk(Database &database);
Result<> setOnePersonDesk(Database &database, bool onePerson);

} // namespace feuillet
