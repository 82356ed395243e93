#include "store/search/Search.h"

#include "store/ledger/Records.h"
#include "store/sqlite/TextIndex.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Snippet snippetOf(const Sought &sought, const QString &title, const QString &body)
{
    const Snippet inBody = sought.in(body);
    return inBody.matches.isEmpty() ? sought.in(title) : inBody;
}

} // namespace

Result<QList<Hit>> Search::find(const QString &words, int most) const
{
    const QString match = sqlite::matchFor(words);
    if (match.isEmpty())
        return QList<Hit>();
    const Sought sought(sqlite::searchable(words));
    const auto hitIn = [&sought](const Query &row) {
        return Hit{.row = records::articleRow(row),
                   .snippet = snippetOf(sought, row.text(records::articleColumnCount),
                                        row.text(records::articleColumnCount + 1))};
    };
    // The newest by number: FTS5 then reads no more of them than it must. Its own snippets would
    // cost ten times as much as the search.
    return rows(m_database,
                u"SELECT "_s + records::articleColumns +
                    u", t.title, t.body FROM (SELECT rowid AS seq FROM text_index "
                    "WHERE text_index MATCH ? ORDER BY rowid DESC LIMIT ?) hit "
                    "JOIN articles a ON a.seq = hit.seq JOIN texts t ON t.seq = hit.seq "
                    "LEFT JOIN people p ON p.id = a.author ORDER BY a.seq DESC"_s,
                hitIn, match, most);
}

} // namespace feuillet
