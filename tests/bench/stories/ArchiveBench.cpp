// A store of many stories, its everyday calls beside the same work through the sqlite3 C API:
// bench_archive [STORIES [FOLDER]] Prints milliseconds and ratios; only the ratios travel.
#include "Bare.h"
#include "desk/People.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/Write.h"
#include "store/ArticleStore.h"
#include "store/ledger/Records.h"
#include "store/ledger/Verification.h"
#include "store/Query.h"
#include "store/search/Search.h"
#include "store/sqlite/TextIndex.h"
#include "support/Builders.h"
#include "Times.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

using namespace feuillet;
using namespace feuillet::bench;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orEnd(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return *std::move(result);
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
    std::exit(1);
}

// French by frequency: a few words are everywhere, most are rare (Zipf).
class Wordsmith
{
public:
    Wordsmith()
    {
        for (const QString &common :
             u"le la les de des du un une et à en que qui dans pour sur au par avec plus ne pas "
             "son ses ce cette il elle sont est a été conseil ville président région"_s.split(u' '))
            m_words << common;
        const QStringList starts{u"con"_s, u"por"_s, u"bre"_s, u"mar"_s, u"pré"_s,
                                 u"dé"_s,  u"par"_s, u"éta"_s, u"com"_s, u"tra"_s};
        const QStringList middles{u"ti"_s, u"ra"_s, u"lo"_s,  u"men"_s, u"sé"_s,
                                  u"va"_s, u"nu"_s, u"bli"_s, u"cho"_s, u"ge"_s};
        const QStringList ends{u"tion"_s, u"eur"_s, u"age"_s, u"ment"_s, u"aire"_s,
                               u"iste"_s, u"er"_s,  u"ait"_s, u"ique"_s, u"té"_s};
        for (int at = 0; at < 20000; ++at)
            m_words << starts[at % 10] + middles[at / 10 % 10] + middles[at / 100 % 10] +
                           middles[at / 1000 % 10] + (at < 10000 ? ends[at % 7] : ends[at % 10]);
        for (int at = 1; at <= m_words.size(); ++at)
            m_weights.push_back(1.0 / at);
        m_pick = std::discrete_distribution<int>(m_weights.begin(), m_weights.end());
    }
    QString words(int count)
    {
        QStringList chosen;
        for (; count > 0; --count)
            chosen << m_words[m_pick(m_random)];
        return chosen.join(u' ');
    }
    const QStringList &vocabulary() const { return m_words; }

private:
    std::mt19937 m_random{4};
    QStringList m_words;
    std::vector<double> m_weights;
    std::discrete_distribution<int> m_pick;
};

Article aStory(Wordsmith &smith, int number)
{
    Article article = anArticle();
    article.photos.clear();
    article.headline = smith.words(9) + u" %1"_s.arg(number);
    article.lede = RichText(smith.words(40));
    QStringList paragraphs;
    for (int left = 9; left > 0; --left)
        paragraphs << smith.words(40);
    article.sections = {aSection({}, paragraphs)};
    return article;
}

struct Archive
{
    Database &database;
    Seat &writer;
    QString bareFile; // the same rows in a store that only the C API writes
    Wordsmith smith;
    QList<ArticleId> ids;
};

const QByteArrayList storyTables{"people", "articles", "revisions", "ledger", "texts"};

// The same tables, indexes and guards as ours, and nothing in them.
void makeAlike(Bare &bare, const QString &ours)
{
    bare.run("ATTACH '" + ours.toUtf8() + "' AS ours");
    for (const auto &row : bare.rows("SELECT sql FROM ours.sqlite_schema WHERE sql IS NOT NULL AND "
                                     "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'text_index_%' "
                                     "ORDER BY type = 'trigger'"))
        bare.run(row.first());
}

// What a program without us does for the same stories, whose hashes it is given: insert, then
// rebuild the index.
Times bareImport(const QString &file, const QString &ours)
{
    Bare bare(file);
    makeAlike(bare, ours);
    return timed(1, [&](int) {
        bare.run("BEGIN IMMEDIATE");
        for (const QByteArray &table : storyTables)
            bare.run("INSERT INTO " + table + " SELECT * FROM ours." + table);
        bare.run("INSERT INTO text_index (text_index) VALUES ('rebuild')");
        bare.run("COMMIT");
    });
}

void import(Archive &archive, int stories)
{
    QList<Article> articles;
    for (int at = 0; at < stories; ++at)
        articles << aStory(archive.smith, at);
    const auto ours =
        timed(1, [&](int) { archive.ids = orEnd(receiveAll(archive.writer, articles)); });
    showRatio("bulk import", ours, bareImport(archive.bareFile, archive.database.file()), "1.11 x");
}

void listNewest(Archive &archive)
{
    Bare bare(archive.database.file());
    const auto ours = timed(300, [&](int) { orEnd(queueOf(archive.writer, Stage::Draft, 100)); });
    const auto theirs = timed(300, [&](int) {
        bare.rows(
            "SELECT a.id, a.stage, a.revision, a.title, a.author, p.name, a.rubric, a.signes, "
            "a.sealed, a.digest, a.changed_at, a.stage_since, a.deadline, a.stage_note, "
            "a.ordered, a.ordered_unit, a.measured, a.findings FROM articles a "
            "LEFT JOIN people p ON p.id = a.author WHERE a.stage = 'draft' "
            "ORDER BY a.changed_at DESC LIMIT 100");
    });
    showRatio("newest 100 of a stage", ours, theirs, "3");
}

void searchFor(const char *what, Archive &archive, const QStringList &queries)
{
    const Search search(archive.database);
    const auto ours = timed(static_cast<int>(queries.size()),
                            [&](int round) { orEnd(search.find(queries[round])); });
    show(what, ours, "10, 50");
}

QStringList beginnings(const QStringList &words, int length)
{
    QStringList all;
    for (const QString &word : words.mid(0, 400))
        if (word.size() >= length)
            all << word.left(length);
    return all;
}

QStringList withoutAccents(QStringList words)
{
    for (QString &word : words)
        word =
            word.normalized(QString::NormalizationForm_D).remove(QRegularExpression(u"\\p{Mn}"_s));
    return words;
}

QStringList pairs(const QStringList &words, int length)
{
    QStringList all;
    for (int at = 0; at < 300; ++at)
        all << words[at % 40] + u' ' + words[(at * 7) % 400].left(length);
    return all;
}

void searchAll(Archive &archive)
{
    const QStringList &words = archive.smith.vocabulary();
    searchFor("search: the 40 commonest words", archive, words.mid(0, 40));
    searchFor("search: common words", archive, words.mid(40, 300));
    searchFor("search: rare words", archive, words.mid(words.size() - 300));
    searchFor("search: 2 letters", archive, beginnings(words, 2));
    searchFor("search: 3 letters", archive, beginnings(words, 3));
    searchFor("search: 4 letters", archive, beginnings(words, 4));
    searchFor("search: 5 letters", archive, beginnings(words, 5));
    searchFor("search: 6 letters", archive, beginnings(words, 6));
    searchFor("search: accents left out", archive, withoutAccents(words.mid(0, 300)));
    searchFor("search: common word and 2 letters", archive, pairs(words, 2));
    searchFor("search: common word and 3 letters", archive, pairs(words, 3));
    searchFor("search: a word of no story", archive, QStringList(200, u"zzyzx"_s));
}

// What a save of this text writes, all hashes ready.
struct Ready
{
    QString title, words;
    QByteArray body, bodyHash, digest, payload;
};

Ready ready(const Article &text)
{
    const auto [title, words] = sqlite::textOf(text);
    const QByteArray body = toBytes(text);
    return {title, words, body, records::hashOf(body), digest(text).bytes(), body.left(230)};
}

// The same save through the C API: what a store with search and a ledger cannot write less than.
class BareSaves
{
public:
    BareSaves(const QString &file, ArticleId id)
        : m_bare(file), m_id(static_cast<qint64>(id.value()))
    {
        m_seq = m_bare.rows("SELECT seq FROM articles WHERE id = ?", {m_id})[0][0].toLongLong();
        m_entry = m_bare.rows("SELECT max(seq) FROM ledger")[0][0].toLongLong();
        m_bare.run("CREATE TABLE bare (body BLOB)");
    }

    void save(const Ready &now)
    {
        const qint64 at = ++m_now;
        ++m_number;
        m_bare.rows("BEGIN IMMEDIATE");
        m_bare.rows("UPDATE articles SET revision = ?, title = ?, digest = ?, changed_at = ?, "
                    "findings = NULL WHERE id = ?",
                    {m_number, now.title, now.digest, at, m_id});
        m_bare.rows("INSERT INTO revisions VALUES (?, ?, ?, 'author', ?, 'save', ?, ?, ?)",
                    {m_id, m_number, m_number - 1, at, now.digest, now.bodyHash, now.body});
        m_bare.rows("INSERT INTO ledger VALUES (?, 'revision', ?, 1, ?, ?, ?, ?)",
                    {++m_entry, m_id, at, now.payload, now.bodyHash, now.bodyHash});
        m_bare.rows("UPDATE text_index SET title = ?, body = ? WHERE rowid = ?",
                    {now.title, now.words, m_seq});
        m_bare.rows("UPDATE texts SET title = ?, body = ? WHERE seq = ?",
                    {now.title, now.words, m_seq});
        m_bare.rows("COMMIT");
    }
    void saveOneRow(const Ready &now) { m_bare.rows("INSERT INTO bare VALUES (?)", {now.body}); }

private:
    Bare m_bare;
    qint64 m_id, m_seq, m_entry;
    int m_number = 1;
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
};

// In turns, so that whatever else the machine does is in all of them.
void saveOne(Archive &archive)
{
    const ArticleId id = archive.ids[archive.ids.size() / 2];
    BareSaves bare(archive.bareFile, id);
    constexpr int turns = 25, savesInTurn = 20;
    Times ours, theirs, oneRow;
    int base = 1;
    for (int turn = 0; turn < turns; ++turn) {
        QList<Article> texts;
        for (int at = 0; at < savesInTurn; ++at)
            texts << aStory(archive.smith, at);
        for (const Article &text : texts)
            ours.take([&] { base = orEnd(save(archive.writer, id, base, text, u"save"_s)); });
        QList<Ready> same;
        for (const Article &text : texts)
            same << ready(text);
        for (const Ready &one : same)
            theirs.take([&] { bare.save(one); });
        for (const Ready &one : same)
            oneRow.take([&] { bare.saveOneRow(one); });
    }
    showRatio("a save, beside the same rows", ours, theirs, "1.2");
    showRatio("a save, beside one row", ours, oneRow, "none");
}

void openOne(Archive &archive)
{
    const auto ours = timed(200, [&](int round) {
        orEnd(openArticle(archive.writer, archive.ids[(round * 131) % archive.ids.size()]));
    });
    const auto whole = timed(200, [&](int round) {
        orEnd(verifyArticle(archive.database, archive.ids[(round * 131) % archive.ids.size()],
                            archive.writer.person.id));
    });
    show("opening an article", ours, "30");
    show("verifying an article", whole, "none");
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir temporary;
    const int stories = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const auto database = orEnd(Database::open(folder + u"/data"_s));
    const auto anna = orEnd(declarePerson(*database, u"Anna Kermadec"_s, Role::Journalist,
                                          QDateTime::currentDateTimeUtc()));
    Seat writer{*database, anna};
    Archive archive{*database, writer, folder + u"/bare.sqlite"_s, {}, {}};
    import(archive, stories);
    listNewest(archive);
    searchAll(archive);
    openOne(archive);
    saveOne(archive);
    return 0;
}
