#pragma once

#include "desk/Seat.h"
#include "ingest/Decoding.h"
#include "ingest/Wire.h"

namespace feuillet {

// A wire that was read and not yet kept: what was made of it, to be shown.
struct ReadWire
{
    Article article;
    QList<Remark> report;
    Encoding encoding = Encoding::Utf8;
    bool guessed = false;
};

Result<ReadWire> readWire(const QByteArray &bytes, std::optional<Encoding> named = {});

// To try the program on: as a wire that was read, with faults left in it.
Article exampleArticle();

// Keeps articles as first revisions by the seat's person; the ids in the same order.
Result<ArticleId> receive(Seat &seat, const Article &article);
Result<QList<ArticleId>> receiveAll(Seat &seat, const QList<Article> &articles);

} // namespace feuillet
