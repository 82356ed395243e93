#pragma once

#include "ingest/Passages.h"
#include "ingest/Pieces.h"
#include "ingest/Wire.h"

namespace feuillet {

struct WireReading
{
    QList<QList<Piece>> pieces; // of each passage; none if it was dropped
    QList<Remark> report;
};

// What each passage is. The rules are told in Wire.h.
WireReading readPassages(const QList<WirePassage> &passages);

} // namespace feuillet
