#include "store/sqlite/TextIndex.h"

#include "article/Texts.h"
#include "store/Query.h"

namespace feuillet::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 32;

// A soft hyphen would cut a word in two.
QString searchable(QString text)
{
    text.remove(QChar(QChar::SoftHyphen));
    return text.normalized(QString::NormalizationForm_C);
}

QString titleOf(const Article &article)
{
    return searchable(article.headline);
}

QString bodyOf(const Article &article)
{
    QStringList lines;
    for (const PlacedText &part : textsOf(article))
        if (part.place.field != Field::Headline && !part.text.isEmpty())
            lines << part.text.text();
    return searchable(lines.join(u'\n'));
}

// The index holds no text: it must be told the old one to forget it.
Result<> forget(Database &database, qint64 seq)
{
    return write(database,
                 u"INSERT INTO text_index (text_index, rowid, title, body) "
                 "SELECT 'delete', seq, title, body FROM texts WHERE seq = ?"_s,
                 seq);
}

Result<> keep(Database &database, qint64 seq, const Article &article)
{
    return write(database,
                 u"INSERT INTO texts (seq, title, body) VALUES (?, ?, ?) "
                 "ON CONFLICT (seq) DO UPDATE SET title = excluded.title, body = excluded.body"_s,
                 seq, titleOf(article), bodyOf(article));
}

bool hasLetter(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u' ') + u'"';
}

// œ and æ are written with two letters as well.
QStringList spellings(const QString &word)
{
    QString apart = word, joined = word;
    apart.replace(u'œ', u"oe"_s)
        .replace(u'Œ', u"oe"_s)
        .replace(u'æ', u"ae"_s)
        .replace(u'Æ', u"ae"_s);
    joined.replace(u"oe"_s, u"œ"_s, Qt::CaseInsensitive)
        .replace(u"ae"_s, u"æ"_s, Qt::CaseInsensitive);
    return apart == joined ? QStringList{word} : QStringList{apart, joined};
}

QString termFor(const QString &word, bool asBeginning)
{
    QStringList terms;
    for (const QString &spelling : spellings(word))
        terms << quoted(spelling) + (asBeginning ? u" *"_s : QString());
    return u'(' + terms.join(u" OR "_s) + u')';
}

} // namespace

Result<> putText(Database &database, qint64 seq, const Article &article, Indexing indexing)
{
    if (indexing == Indexing::Later)
        return keep(database, seq, article);
    return inOrder([&] { return forget(database, seq); },
                   [&] { return keep(database, seq, article); },
                   [&] {
                       return write(database,
                                    u"INSERT INTO text_index (rowid, title, body) "
                                    "SELECT seq, title, body FROM texts WHERE seq = ?"_s,
                                    seq);
                   });
}

Result<> reindex(Database &database)
{
    return write(database, u"INSERT INTO text_index (text_index) VALUES ('rebuild')"_s);
}

Result<> indexFrom(Database &database, qint64 seq)
{
    return write(database,
                 u"INSERT INTO text_index (rowid, title, body) "
                 "SELECT seq, title, body FROM texts WHERE seq >= ?"_s,
                 seq);
}

QString matchFor(const QString &words)
{
    QStringList known;
    for (const QString &word : searchable(words).remove(QChar(u'\0')).simplified().split(u' '))
        if (hasLetter(word) && known.size() < mostWords)
            known << word;
    QStringList terms;
    for (const QString &word : known)
        terms << termFor(word, word.size() > 1 && terms.size() + 1 == known.size());
    return terms.join(u" AND "_s);
}

} // namespace feuillet::sqlite
