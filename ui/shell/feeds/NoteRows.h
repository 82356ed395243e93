#pragma once

#include "desk/Seat.h"
#include "ui/editor/Sheet.h"
#include "ui/notes/NoteRow.h"

namespace feuillet {

// The notes as the panel shows them, in reading order; for the seat's person.
Result<QList<NoteRow>> noteRows(Seat &seat, const Notes &notes, const Article &text);

// The notes as the sheet shows them in the text, and what is proposed as it shows that in the copy.
Sheet::Noted notedIn(const Notes &notes);
Sheet::Noted proposedIn(const Article &text, const Article &proposed);

} // namespace feuillet
