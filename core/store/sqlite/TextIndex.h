#pragma once

#include "article/Article.h"
#include "base/Result.h"

namespace feuillet {
class Database;
}

// SQLite's full text search (FTS5); another engine has another way.
namespace feuillet::sqlite {

// What of an article is searched.
struct Text
{
    QString title;
    QString body;
};
Text textOf(const Article &article);

enum class Indexing
{
    Now,
    Later, // by reindex(), for many at once
};

// Words as they are kept and looked for: composed, without soft hyphens, which would cut them.
QString searchable(QString text);

// Within the transaction of the write. seq: of the article's row.
Result<> addText(Database &database, qint64 seq, const Text &text, Indexing indexing);
Result<> changeText(Database &database, qint64 seq, const Text &text);
Result<> reindex(Database &database);
// The articles from this seq on, which were put for later.
Result<> indexFrom(Database &database, qint64 seq);

// What FTS5 is asked for words as a person types them; empty if there is nothing to ask. Never a
// syntax error.
QString matchFor(const QString &words);

} // namespace feuillet::sqlite
