// A store of many stories, its everyday calls beside the same work through the sqlite3 C API:
// bench_archive [STORIES [FOLDER]] Prints milliseconds and ratios; only the ratios travel.
#include "desk/People.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/Write.h"
#include "store/ArticleStore.h"
#include "store/ledger/Verification.h"
#include "store/Query.h"
#include "store/Search.h"
#include "support/Builders.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

using namespace feuillet;
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

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times
{
    double median;
    double p99;
};

Times timed(int rounds, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times << milliseconds([&] { work(round); });
    std::ranges::sort(times);
    return {times[rounds / 2], times[(rounds * 99) / 100]};
}

// Any SQL on any file, as a program without us runs it.
class Bare
{
public:
    explicit Bare(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK)
            std::exit(1);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
    }
    ~Bare() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Bare)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
            std::exit(1);
        }
    }
    // Each row with the texts and blobs of it copied, as a reader needs them.
    int rows(const char *sql, const QList<QByteArray> &texts = {})
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        bind(statement, texts);
        int count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++count;
            for (int column = sqlite3_column_count(statement) - 1; column >= 0; --column)
                m_read +=
                    QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column))
                        .size();
        }
        sqlite3_finalize(statement);
        return count;
    }

private:
    static void bind(sqlite3_stmt *statement, const QList<QByteArray> &texts)
    {
        for (int at = 0; at < texts.size(); ++at)
            sqlite3_bind_text(statement, at + 1, texts[at].constData(),
                              static_cast<int>(texts[at].size()), SQLITE_TRANSIENT);
    }

    sqlite3 *m_handle = nullptr;
    qint64 m_read = 0;
};

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
    Wordsmith smith;
    QList<ArticleId> ids;
};

void showRatio(const char *what, const Times &ours, const Times &bare, const char *goal)
{
    std::printf("%-34s p50 %8.2f  p99 %8.2f  bare p50 %8.2f  = %5.2f x  (goal %s)\n", what,
                ours.median, ours.p99, bare.median, ours.median / bare.median, goal);
}

// What a program without us does for the same stories: insert, then rebuild the index.
double bareImport(const QString &folder, Database &database)
{
    Bare bare(folder + u"/bare.sqlite"_s);
    bare.run(("ATTACH '" + database.file().toUtf8() + "' AS ours").constData());
    for (const char *table : {"articles", "revisions", "ledger", "texts"})
        bare.run(
            (QByteArray("CREATE TABLE ") + table + " AS SELECT * FROM ours." + table + " WHERE 0")
                .constData());
    bare.run("CREATE VIRTUAL TABLE text_index USING fts5 (title, body, content = 'texts', "
             "content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')");
    bare.run("CREATE UNIQUE INDEX seqs ON texts (seq)");
    return milliseconds([&] {
        bare.run("BEGIN IMMEDIATE");
        for (const char *table : {"articles", "revisions", "ledger", "texts"})
            bare.run(
                (QByteArray("INSERT INTO ") + table + " SELECT * FROM ours." + table).constData());
        bare.run("INSERT INTO text_index (text_index) VALUES ('rebuild')");
        bare.run("COMMIT");
    });
}

void import(Archive &archive, int stories, const QString &folder)
{
    QList<Article> articles;
    for (int at = 0; at < stories; ++at)
        articles << aStory(archive.smith, at);
    const double ours =
        milliseconds([&] { archive.ids = orEnd(receiveAll(archive.writer, articles)); });
    const double bare = bareImport(folder, archive.database);
    std::printf("%-34s %8.0f ms, insert of the same rows and rebuild %8.0f ms = %.2f x its speed "
                "(goal 0.9)\n",
                "bulk import", ours, bare, bare / ours);
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
    std::printf("%-34s p50 %8.2f  p99 %8.2f  (goal 10, 50)\n", what, ours.median, ours.p99);
}

QStringList beginnings(const QStringList &words, int length)
{
    QStringList all;
    for (const QString &word : words.mid(0, 400))
        if (word.size() >= length)
            all << word.left(length);
    return all;
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
    searchFor("search: common word and 2 letters", archive, pairs(words, 2));
    searchFor("search: common word and 3 letters", archive, pairs(words, 3));
    searchFor("search: a word of no story", archive, QStringList(200, u"zzyzx"_s));
}

// The same bytes in one row, committed.
void saveOne(Archive &archive)
{
    const ArticleId id = archive.ids[archive.ids.size() / 2];
    const QByteArray body = toBytes(orEnd(ArticleStore(archive.database).head(id)));
    Bare bare(archive.database.file());
    bare.run("CREATE TABLE bare (body BLOB)");
    QList<Article> texts;
    for (int at = 0; at < 200; ++at)
        texts << aStory(archive.smith, at);
    int base = 1;
    const auto ours = timed(200, [&](int round) {
        base = orEnd(save(archive.writer, id, base, texts[round], u"save"_s));
    });
    const auto theirs = timed(200, [&](int) { bare.rows("INSERT INTO bare VALUES (?)", {body}); });
    bare.run("DROP TABLE bare");
    showRatio("a save, beside a bare commit", ours, theirs, "1.2");
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
    std::printf("%-34s p50 %8.2f  p99 %8.2f  (goal 30)\n", "opening an article", ours.median,
                ours.p99);
    std::printf("%-34s p50 %8.2f  p99 %8.2f\n", "verifying an article", whole.median, whole.p99);
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
    Archive archive{*database, writer, {}, {}};
    import(archive, stories, folder);
    listNewest(archive);
    searchAll(archive);
    openOne(archive);
    saveOne(archive);
    return 0;
}
