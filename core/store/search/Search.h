#pragma once

#include "article/Article.h"
#include "signoff/ArticleRow.h"
#include "store/Database.h"
#include "store/search/Snippet.h"

namespace feuillet {

struct Hit
{
    ArticleRow row;
    Snippet snippet; // of the text, or of the headline if the words are only there
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
