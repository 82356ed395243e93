#include "store/ArticleStore.h"

#include "store/ledger/Records.h"
#include "store/sqlite/TextIndex.h"

#include <future>
#include <vector>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// A text on its way into the store.
struct Writing
{
    Revision revision;
    QByteArray body;
    QByteArray bodyHash;
    records::Listed listed;
    sqlite::Text text;
};

Writing writingOf(ArticleId id, int base, const Article &article, const Saving &saving)
{
    QByteArray body = toBytes(article);
    QByteArray hash = records::hashOf(body);
    return {{id, base + 1, base, saving, digest(article)},
            std::move(body),
            std::move(hash),
            records::listedOf(article),
            sqlite::textOf(article)};
}

PersonId writerOf(const Saving &saving)
{
    return saving.authors.value(0);
}

Result<> putHead(Database &database, const Writing &writing)
{
    const Revision &revision = writing.revision;
    const records::Listed &listed = writing.listed;
    return write(
        database,
        u"INSERT INTO articles (id, stage, revision, title, rubric, signes, author, digest, "
        "changed_at, stage_since, deadline, ordered, ordered_unit, measured) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        revision.article, stageName(Stage::Draft), revision.number, listed.title, listed.rubric,
        listed.signes, writerOf(revision.saving), revision.digest.bytes(), revision.saving.at,
        revision.saving.at, listed.deadline, listed.ordered, listed.unit, listed.measured);
}

// Only from the base that the new text was written over.
Result<> moveHead(Database &database, const Writing &writing)
{
    const Revision &revision = writing.revision;
    const records::Listed &listed = writing.listed;
    const auto moved =
        change(database,
               u"UPDATE articles SET revision = ?, title = ?, rubric = ?, signes = "
               u"?, digest = ?, changed_at = ?, "
               "deadline = ?, ordered = ?, ordered_unit = ?, measured = ?, findings = NULL "
               "WHERE id = ? AND revision = ?"_s,
               revision.number, listed.title, listed.rubric, listed.signes, revision.digest.bytes(),
               revision.saving.at, listed.deadline, listed.ordered, listed.unit, listed.measured,
               revision.article, revision.base);
    if (!moved)
        return failed(moved);
    return *moved == 1 ? Result<>() : fail(Fault::Stale, revision.article.text());
}

Result<> putRevision(Database &database, const Writing &writing)
{
    const Revision &one = writing.revision;
    return inOrder(
        [&] {
            return write(
                database,
                u"INSERT INTO revisions (article, number, base, authors, at, reason, digest, "
                "body_hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                one.article, one.number, one.base, records::authorsText(one.saving.authors),
                one.saving.at, one.saving.reason, one.digest.bytes(), writing.bodyHash,
                writing.body);
        },
        [&] {
            return ledger::record(database,
                                  {EntryKind::Revision, one.article, writerOf(one.saving),
                                   one.saving.at, records::revisionEvent(one, writing.bodyHash)});
        });
}

Result<qint64> seqOf(Database &database, ArticleId id)
{
    return theRow(
        id.text(), database, u"SELECT seq FROM articles WHERE id = ?"_s,
        [](const Query &row) { return row.longNumber(0); }, id);
}

Result<> addWords(Database &database, const Writing &writing, sqlite::Indexing indexing)
{
    const auto seq = seqOf(database, writing.revision.article);
    return seq ? sqlite::addText(database, *seq, writing.text, indexing) : failed(seq);
}

Result<> begin(Database &database, const Writing &writing, sqlite::Indexing indexing)
{
    return inOrder([&] { return putHead(database, writing); },
                   [&] { return putRevision(database, writing); },
                   [&] { return addWords(database, writing, indexing); });
}

// Texts are made ready in parts, each while the one before it is written.
constexpr qsizetype partSize = 200;

using Writings = std::vector<Writing>;

std::future<Writings> madeReady(QList<Article> articles, const Saving &saving)
{
    return std::async(std::launch::async, [articles = std::move(articles), saving] {
        Writings ready;
        for (const Article &article : articles)
            ready.push_back(writingOf(ArticleId::random(), 0, article, saving));
        return ready;
    });
}

Result<QList<ArticleId>> beginAll(Database &database, const QList<Article> &articles,
                                  const Saving &saving)
{
    QList<ArticleId> ids;
    auto next = madeReady(articles.first(std::min(partSize, articles.size())), saving);
    for (qsizetype at = partSize; ids.size() < articles.size(); at += partSize) {
        const Writings ready = next.get();
        next = madeReady(articles.mid(at, partSize), saving);
        for (const Writing &writing : ready) {
            if (const auto begun = begin(database, writing, sqlite::Indexing::Later); !begun)
                return failed(begun);
            ids << writing.revision.article;
        }
    }
    return ids;
}

struct Newest
{
    qint64 seq;
    int number;
    QByteArray bodyHash;
};

Result<Newest> newestOf(Database &database, ArticleId id)
{
    return theRow(
        id.text(), database,
        u"SELECT a.seq, a.revision, r.body_hash FROM articles a LEFT JOIN revisions r "
        "ON r.article = a.id AND r.number = a.revision WHERE a.id = ?"_s,
        [](const Query &row) {
            return Newest{row.longNumber(0), row.number(1), row.bytes(2)};
        },
        id);
}

// Indexing anew is faster only when all of the store is new.
Result<> indexNew(Database &database, qsizetype count)
{
    const auto last =
        theRow(database.file(), database, u"SELECT max(seq), count(*) FROM articles"_s,
               [](const Query &row) { return std::pair(row.longNumber(0), row.longNumber(1)); });
    if (!last)
        return failed(last);
    const auto [seq, articles] = *last;
    return articles == count ? sqlite::reindex(database)
                             : sqlite::indexFrom(database, seq - count + 1);
}

// Moves nothing on if somebody saved or stepped in between.
Result<> moveStage(Database &database, const StepTaken &step)
{
    const QString unsealed = takesBackSeal(step.action) ? u", sealed = NULL"_s : QString();
    const auto moved = change(database,
                              u"UPDATE articles SET stage = ?, stage_since = ?, changed_at = ?, "
                              "stage_note = ?%1 "
                              "WHERE id = ? AND stage = ? AND revision = ?"_s.arg(unsealed),
                              stageName(step.to), step.at, step.at, step.note, step.article,
                              stageName(step.from), step.revision);
    if (!moved)
        return failed(moved);
    return *moved == 1 ? Result<>() : fail(Fault::Stale, step.article.text());
}

} // namespace

Result<> ArticleStore::create(ArticleId id, const Article &article, const Saving &saving)
{
    const Writing writing = writingOf(id, 0, article, saving);
    return inTransaction(m_database,
                         [&] { return begin(m_database, writing, sqlite::Indexing::Now); });
}

Result<QList<ArticleId>> ArticleStore::createAll(const QList<Article> &articles,
                                                 const Saving &saving)
{
    Result<QList<ArticleId>> ids;
    const auto begin = [&] {
        ids = beginAll(m_database, articles, saving);
        return ids ? Result<>() : failed(ids);
    };
    const auto done =
        inTransaction(m_database, begin, [&] { return indexNew(m_database, ids->size()); });
    return done ? ids : failed(done);
}

Result<int> ArticleStore::append(ArticleId id, int base, const Article &article,
                                 const Saving &saving)
{
    const auto newest = newestOf(m_database, id);
    if (!newest)
        return failed(newest);
    if (newest->number != base)
        return fail(Fault::Stale, id.text());
    const Writing writing = writingOf(id, base, article, saving);
    if (writing.bodyHash == newest->bodyHash)
        return base;
    const auto done = inTransaction(
        m_database, [&] { return moveHead(m_database, writing); },
        [&] { return putRevision(m_database, writing); },
        [&] { return sqlite::changeText(m_database, newest->seq, writing.text); });
    if (!done)
        return failed(done);
    return writing.revision.number;
}

Result<ArticleRow> ArticleStore::row(ArticleId id) const
{
    return theRow(id.text(), m_database,
                  u"SELECT "_s + records::articleColumns +
                      u" FROM articles a LEFT JOIN people p ON p.id = a.author WHERE a.id = ?"_s,
                  records::articleRow, id);
}

Result<Article> ArticleStore::head(ArticleId id) const
{
    const auto number = theRow(
        id.text(), m_database, u"SELECT revision FROM articles WHERE id = ?"_s,
        [](const Query &row) { return row.number(0); }, id);
    return number ? text(id, *number) : failed(number);
}

Result<Article> ArticleStore::text(ArticleId id, int revision) const
{
    const QString name = u"%1 %2"_s.arg(id.text()).arg(revision);
    const auto kept = theRow(
        name, m_database,
        u"SELECT body, body_hash FROM revisions WHERE article = ? AND number = ?"_s,
        [](const Query &row) { return std::pair(row.bytes(0), row.bytes(1)); }, id, revision);
    if (!kept)
        return failed(kept);
    const auto &[body, hash] = *kept;
    return records::hashOf(body) == hash ? articleFromBytes(body) : fail(Fault::Damaged, name);
}

// Nearly no text says anything of it, and reading one takes longer than finding that out.
Result<QDateTime> ArticleStore::embargo(ArticleId id, int revision) const
{
    const auto named = firstRow(
        m_database,
        u"SELECT 1 FROM revisions WHERE article = ? AND number = ? AND instr(body, ?) > 0"_s,
        [](const Query &row) { return row.number(0); }, id, revision, "embargoedUntil"_ba);
    if (!named)
        return failed(named);
    if (!*named)
        return QDateTime();
    return mapped(text(id, revision),
                  [](const Article &article) { return article.embargoedUntil; });
}

Result<Revision> ArticleStore::revision(ArticleId id, int number) const
{
    return theRow(u"%1 %2"_s.arg(id.text()).arg(number), m_database,
                  u"SELECT "_s + records::revisionColumns +
                      u" FROM revisions WHERE article = ? AND number = ?"_s,
                  records::revision, id, number);
}

Result<QList<Revision>> ArticleStore::revisions(ArticleId id) const
{
    return rows(m_database,
                u"SELECT "_s + records::revisionColumns +
                    u" FROM revisions WHERE article = ? ORDER BY number"_s,
                records::revision, id);
}

Result<QList<ArticleRow>> ArticleStore::newest(std::optional<Stage> stage, int most) const
{
    const QString select = u"SELECT "_s + records::articleColumns +
                           u" FROM articles a LEFT JOIN people p ON p.id = a.author %1"
                           "ORDER BY a.changed_at DESC LIMIT ?"_s;
    if (!stage)
        return rows(m_database, select.arg(QString()), records::articleRow, most);
    return rows(m_database, select.arg(u"WHERE a.stage = ? "_s), records::articleRow,
                stageName(*stage), most);
}

Result<QList<ArticleId>> ArticleStore::idsAt(Stage stage) const
{
    return rows(
        m_database, u"SELECT id FROM articles WHERE stage = ?"_s,
        [](const Query &row) { return row.id<ArticleId>(0); }, stageName(stage));
}

Result<ArticleId> ArticleStore::resolve(QStringView shortened) const
{
    // Every id that begins so lies between the two that end in the lowest and the highest digit.
    constexpr int idLength = 13;
    const QString text = shortened.toString().toLower();
    const auto from = ArticleId::parse(text.leftJustified(idLength, u'0'));
    const auto to = ArticleId::parse(text.leftJustified(idLength, u'z'));
    if (text.isEmpty() || !from || !to)
        return fail(Fault::Unknown, shortened.toString());
    const auto found = rows(
        m_database, u"SELECT id FROM articles WHERE id BETWEEN ? AND ? LIMIT 2"_s,
        [](const Query &row) { return row.id<ArticleId>(0); }, *from, *to);
    if (!found)
        return failed(found);
    if (found->size() == 1)
        return found->first();
    return fail(found->isEmpty() ? Fault::Unknown : Fault::Ambiguous, shortened.toString());
}

Result<> ArticleStore::noteFindings(ArticleId id, int revision, int findings)
{
    return write(m_database, u"UPDATE articles SET findings = ? WHERE id = ? AND revision = ?"_s,
                 findings, id, revision);
}

Result<> ArticleStore::take(const StepTaken &step)
{
    return inTransaction(
        m_database, [&] { return moveStage(m_database, step); },
        [&] {
            return ledger::record(m_database, {EntryKind::Step, step.article, step.person, step.at,
                                               records::stepEvent(step)});
        });
}

Result<QList<StepTaken>> ArticleStore::steps(ArticleId id) const
{
    const auto entries = ledger::entries(m_database, id);
    if (!entries)
        return failed(entries);
    QList<StepTaken> steps;
    for (const LedgerEntry &entry : *entries)
        if (entry.kind == EntryKind::Step)
            steps << records::stepIn(entry);
    return steps;
}

} // namespace feuillet
