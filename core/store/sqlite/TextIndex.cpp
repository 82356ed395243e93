#include "store/sqlite/TextIndex.h"

#include "article/Texts.h"
#include "store/Query.h"

namespace feuillet::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 32;

// FTS5 writes a part of its index whenever it holds so much, and merges parts now and then.
constexpr qint64 everydayBytes = 1 << 20;
constexpr qint64 rebuiltBytes = 64 << 20;

Result<> setPartBytes(Database &database, qint64 bytes)
{
    return write(database, u"INSERT INTO text_index (text_index, rank) VALUES ('hashsize', ?)"_s,
                 bytes);
}

QString bodyOf(const Article &article)
{
    QStringList lines;
    for (const PlacedText &part : textsOf(article))
        if (part.place.field != Field::Headline && !part.text.isEmpty())
            lines << part.text.text();
    return lines.join(u'\n');
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

QString searchable(QString text)
{
    text.remove(QChar(QChar::SoftHyphen));
    return text.normalized(QString::NormalizationForm_C);
}

Text textOf(const Article &article)
{
    return {searchable(article.headline), searchable(bodyOf(article))};
}

Result<> addText(Database &database, qint64 seq, const Text &text, Indexing indexing)
{
    const auto keep = [&] {
        return write(database, u"INSERT INTO texts (seq, title, body) VALUES (?, ?, ?)"_s, seq,
                     text.title, text.body);
    };
    const auto index = [&] {
        return indexing == Indexing::Later
                   ? Result<>()
                   : write(database,
                           u"INSERT INTO text_index (rowid, title, body) VALUES (?, ?, ?)"_s, seq,
                           text.title, text.body);
    };
    return inOrder(keep, index);
}

// The index holds no text: while it is changed, the old one must still be in the table, which it
// reads to forget it.
Result<> changeText(Database &database, qint64 seq, const Text &text)
{
    const auto change = [&](const QString &statement) {
        return write(database, statement + u" AND (title <> ? OR body <> ?)"_s, text.title,
                     text.body, seq, text.title, text.body);
    };
    return inOrder(
        [&] { return change(u"UPDATE text_index SET title = ?, body = ? WHERE rowid = ?"_s); },
        [&] { return change(u"UPDATE texts SET title = ?, body = ? WHERE seq = ?"_s); });
}

// A few large parts made into one, instead of many that are merged time and again.
Result<> reindex(Database &database)
{
    const auto tell = [&](const QString &command) {
        return write(database, u"INSERT INTO text_index (text_index) VALUES ('%1')"_s.arg(command));
    };
    return inOrder([&] { return setPartBytes(database, rebuiltBytes); },
                   [&] { return tell(u"rebuild"_s); }, [&] { return tell(u"optimize"_s); },
                   [&] { return setPartBytes(database, everydayBytes); });
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
