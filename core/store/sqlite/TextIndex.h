#pragma once

#include "article/Article.h"
#include "base/Result.h"

namespace feuillet {
class Database;
}

// SQLite's full text search (FTS5); another engine has another way.
namespace feuillet::sqlite {

enum class Indexing
{
    Now,
    Later, // by reindex(), for many at once
};

// Within the transaction of the write. seq: of the article's row.
Result<> putText(Database &database, qint64 seq, const Article &article, Indexing indexing);
Result<> reindex(Database &database);
// The articles from this seq on, which were put for later.
Result<> indexFrom(Database &database, qint64 seq);

// What FTS5 is asked for words as a person types them; empty if there is nothing to ask. Never a
// syntax error.
QString matchFor(const QString &words);

} // namespace feuillet::sqlite
