#include "store/Search.h"

#include "store/ledger/Records.h"
#include "store/sqlite/TextIndex.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// What FTS5 puts around a match: no text of ours holds control characters.
constexpr char16_t opening = 2;
constexpr char16_t closing = 3;

Hit hitIn(const Query &row)
{
    Hit hit{.row = records::articleRow(row), .snippet = {}, .matches = {}};
    for (const QChar c : row.text(records::articleColumnCount)) {
        if (c == opening)
            hit.matches << SearchMatch{hit.snippet.size(), 0};
        else if (c == closing && !hit.matches.isEmpty())
            hit.matches.last().length = hit.snippet.size() - hit.matches.last().start;
        else
            hit.snippet += c == u'\n' ? QChar(u' ') : c;
    }
    return hit;
}

} // namespace

Result<QList<Hit>> Search::find(const QString &words, int most) const
{
    const QString match = sqlite::matchFor(words);
    if (match.isEmpty())
        return QList<Hit>();
    // The newest by number: FTS5 then reads no more of them than it must.
    return rows(m_database,
                u"SELECT "_s + records::articleColumns +
                    u", hit.snippet FROM (SELECT rowid AS seq, "
                    "snippet(text_index, -1, char(2), char(3), '…', 16) AS snippet FROM text_index "
                    "WHERE text_index MATCH ? ORDER BY rowid DESC LIMIT ?) hit "
                    "JOIN articles a ON a.seq = hit.seq LEFT JOIN people p ON p.id = a.author "
                    "ORDER BY a.seq DESC"_s,
                hitIn, match, most);
}

} // namespace feuillet
