#include "ingest/Wire.h"

#include "ingest/WireReader.h"

namespace feuillet {

Received fromWire(QStringView text)
{
    const Passages passages = passagesOf(text);
    WireReading reading = readPassages(passages.list);
    QList<Piece> pieces;
    for (const QList<Piece> &some : reading.pieces)
        pieces += some;
    if (passages.rejoined > 0)
        reading.report.append({Remark::What::RejoinedLines, false, {}, 0, passages.rejoined});
    return {articleOf(pieces), reading.report};
}

Article wireCanCarry(const Article &article)
{
    return articleOf(piecesOf(article));
}

} // namespace feuillet
