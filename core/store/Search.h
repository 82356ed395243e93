#pragma once

#include "article/Article.h"
#include "signoff/ArticleRow.h"
#include "store/Database.h"

namespace feuillet {

// A stretch of a snippet that was looked for, in UTF-16 units.
struct SearchMatch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SearchMatch &) const = default;
};

struct Hit
{
    ArticleRow row;
    QString snippet; // a few words around, plain text
    QList<SearchMatch> matches;
};

// Finds articles by words of their newest revision, whatever the case, accents, ligatures and
// apostrophes.
class Search
{
public:
    explicit Search(Database &database) : m_database(database) {}

    // All words must be there, the last one as a beginning, for it may still be being typed. The
    // newest articles first. Any text is a safe query; one without a letter or digit finds nothing.
    Result<QList<Hit>> find(const QString &words, int most = 100) const;

private:
    Database &m_database;
};

} // namespace feuillet
