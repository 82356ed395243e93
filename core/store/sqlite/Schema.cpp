#include "store/sqlite/Schema.h"

#include "signoff/Refusal.h"
#include "store/Backup.h"
#include "store/Database.h"
#include "store/notes/Decisions.h"
#include "store/Query.h"

#include <QFileInfo>
#include <QStringList>

namespace feuillet::sqlite {

using namespace Qt::StringLiterals;

namespace {

// Moments are milliseconds since 1970 UTC; ids are 63 random bits; hashes are 32 bytes.
const QStringList tables{
    uR"(CREATE TABLE people (
            id INTEGER PRIMARY KEY, name_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            initials TEXT NOT NULL, roles TEXT NOT NULL))"_s,

    uR"(CREATE TABLE articles (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL UNIQUE, stage TEXT NOT NULL,
            revision INTEGER NOT NULL, title TEXT NOT NULL, rubric TEXT NOT NULL,
            signes INTEGER NOT NULL, author INTEGER NOT NULL REFERENCES people (id),
            digest BLOB NOT NULL, sealed BLOB, changed_at INTEGER NOT NULL,
            stage_since INTEGER NOT NULL, deadline INTEGER))"_s,
    // Holds all that the queue shows, so that a stage is read without touching the table.
    uR"(CREATE INDEX articles_by_stage ON articles (
            stage, changed_at DESC, id, revision, title, rubric, signes, author, digest, sealed,
            stage_since, deadline))"_s,
    uR"(CREATE INDEX articles_by_change ON articles (changed_at DESC))"_s,

    uR"(CREATE TABLE revisions (
            article INTEGER NOT NULL REFERENCES articles (id), number INTEGER NOT NULL,
            base INTEGER NOT NULL, authors TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,
            digest BLOB NOT NULL, body_hash BLOB NOT NULL, body BLOB NOT NULL,
            PRIMARY KEY (article, number)))"_s,

    uR"(CREATE TABLE ledger (
            seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, article INTEGER NOT NULL,
            person INTEGER NOT NULL, at INTEGER NOT NULL, payload BLOB NOT NULL,
            previous BLOB NOT NULL, hash BLOB NOT NULL))"_s,
    uR"(CREATE INDEX ledger_by_article ON ledger (article, seq))"_s,

    uR"(CREATE TABLE drafts (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL,
            person INTEGER NOT NULL, base INTEGER NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL,
            discarded_at INTEGER))"_s,
    uR"(CREATE UNIQUE INDEX drafts_alive ON drafts (article, person) WHERE discarded_at IS NULL)"_s,

    uR"(CREATE TABLE words (word TEXT PRIMARY KEY, person INTEGER NOT NULL, at INTEGER NOT NULL))"_s,
    uR"(CREATE TABLE images (
            hash BLOB PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL,
            bytes BLOB NOT NULL))"_s,
    uR"(CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL))"_s,

    // The words of each newest revision; the index beside it holds no text of its own.
    uR"(CREATE TABLE texts (
            seq INTEGER PRIMARY KEY REFERENCES articles (seq), title TEXT NOT NULL,
            body TEXT NOT NULL))"_s,
    uR"(CREATE VIRTUAL TABLE text_index USING fts5 (
            title, body, content = 'texts', content_rowid = 'seq',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'))"_s,
};

// What stands is neither changed nor removed, and what comes has the next number. The guard before
// INSERT is there for INSERT OR REPLACE, which would go around the other two.
QStringList guards(const QString &table, const QString &notNext)
{
    const QString refusal = u"BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table);
    return {u"CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1 "_s.arg(table) + refusal,
            u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 "_s.arg(table) + refusal,
            u"CREATE TRIGGER %1_next BEFORE INSERT ON %1 WHEN %2 "_s.arg(table, notNext) + refusal};
}

QStringList firstVersion()
{
    return tables +
           guards(u"revisions"_s,
                  u"NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM revisions "
                  "WHERE article = NEW.article)"_s) +
           guards(u"ledger"_s, u"NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM ledger)"_s) +
           QStringList{u"PRAGMA application_id = %1"_s.arg(applicationId)};
}

// Words become entries of the house dictionary. The refused spellings are lines of one text.
QStringList secondVersion()
{
    return {u"ALTER TABLE words ADD COLUMN kind TEXT NOT NULL DEFAULT 'word'"_s,
            u"ALTER TABLE words ADD COLUMN refused TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE words ADD COLUMN duty TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE words ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
            // article 0: in every article
            uR"(CREATE TABLE ignored (
                    remark TEXT NOT NULL, article INTEGER NOT NULL, person INTEGER NOT NULL,
                    at INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (remark, article)))"_s};
}

// What the queue shows since: what was said with the last step, the length against its order, and
// how many findings were open when the newest revision was read (NULL: nobody read it).
QStringList shownInQueue()
{
    return {u"ALTER TABLE articles ADD COLUMN stage_note TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE articles ADD COLUMN ordered REAL"_s,
            u"ALTER TABLE articles ADD COLUMN ordered_unit TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE articles ADD COLUMN measured REAL"_s,
            u"ALTER TABLE articles ADD COLUMN findings INTEGER"_s,
            uR"(UPDATE articles SET stage_note = coalesce((
                SELECT json_extract(CAST(payload AS TEXT), '$.note') FROM ledger
                WHERE article = articles.id AND kind = 'step' ORDER BY seq DESC LIMIT 1), ''))"_s,
            u"DROP INDEX articles_by_stage"_s,
            uR"(CREATE INDEX articles_by_stage ON articles (
                stage, changed_at DESC, id, revision, title, rubric, signes, author, digest, sealed,
                stage_since, deadline, stage_note, ordered, ordered_unit, measured, findings))"_s};
}

// Who writes which article now; asker and asking_seat are 0 while nobody asks for it.
const QStringList lockTables{
    uR"(CREATE TABLE locks (
            article INTEGER PRIMARY KEY, person INTEGER NOT NULL, seat INTEGER NOT NULL,
            process TEXT NOT NULL, since INTEGER NOT NULL, heartbeat INTEGER NOT NULL,
            asker INTEGER NOT NULL, asking_seat INTEGER NOT NULL))"_s,
};

// What people say about articles beside their text. The store itself signs nothing while a
// suggestion is open, or is in a text that nobody has saved.
const QStringList notesTables{
    uR"(CREATE TABLE comments (
            seq INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, article INTEGER NOT NULL,
            thread INTEGER NOT NULL, anchor BLOB NOT NULL, person INTEGER NOT NULL,
            at INTEGER NOT NULL, body TEXT NOT NULL, resolved_by INTEGER NOT NULL,
            resolved_at INTEGER))"_s,
    uR"(CREATE INDEX comments_by_article ON comments (article))"_s,
    uR"(CREATE TABLE suggestions (
            seq INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, article INTEGER NOT NULL,
            anchor BLOB NOT NULL, come BLOB NOT NULL, gone BLOB NOT NULL, person INTEGER NOT NULL,
            at INTEGER NOT NULL, remark TEXT NOT NULL, state TEXT NOT NULL,
            decided_by INTEGER NOT NULL, decided_at INTEGER, revision INTEGER NOT NULL))"_s,
    uR"(CREATE INDEX suggestions_by_article ON suggestions (article, state))"_s,
    uR"(CREATE TRIGGER ledger_no_seal BEFORE INSERT ON ledger WHEN NEW.kind = 'seal' AND EXISTS (
            SELECT 1 FROM suggestions WHERE article = NEW.article
            AND (state = 'open' OR (state = 'accepted' AND revision = 0)))
        BEGIN SELECT RAISE(ABORT, 'suggestions are open'); END)"_s,
};

QStringList thirdVersion()
{
    return shownInQueue() + lockTables + notesTables;
}

// Beginnings of four and five letters are looked up as those of two and three; with six, few words
// are left.
QStringList fourthVersion()
{
    return {u"DROP TABLE text_index"_s, uR"(CREATE VIRTUAL TABLE text_index USING fts5 (
                title, body, content = 'texts', content_rowid = 'seq',
                tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'))"_s,
            u"INSERT INTO text_index (text_index) VALUES ('rebuild')"_s};
}

// The statements that lead to each version, from 1. A line that was released is never edited.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps{firstVersion(), secondVersion(), thirdVersion(),
                                          fourthVersion()};
    return steps;
}

Result<> writeAll(Database &database, const QList<QStringList> &steps)
{
    for (const QStringList &step : steps)
        for (const QString &statement : step)
            if (const auto done = write(database, statement); !done)
                return done;
    return {};
}

// The store as it is before it becomes another. By its version, so that a second try replaces the
// first.
Result<> keepBefore(const Database &database, int version)
{
    if (version == 0)
        return {}; // it is being made
    const auto kept = backUp(database.file(), backupFolder(QFileInfo(database.file()).path()) +
                                                  u"/feuillet-schema-%1.sqlite"_s.arg(version));
    if (kept)
        return {};
    return std::unexpected(refused(Refusal::NotBackedUp, kept.error().detail));
}

// Since version 4 the ledger records what is decided about notes.
Result<> recordBefore(Database &database, int version)
{
    return version < 4 ? recordAll(database) : Result<>();
}

} // namespace

Result<> migrate(Database &database)
{
    Q_ASSERT(migrations().size() == schemaVersion);
    return inTransaction(
        database,
        [&] {
            // Read here, for another seat may have migrated while this one waited.
            const auto from = theRow(database.file(), database, u"PRAGMA user_version"_s,
                                     [](const Query &row) { return row.number(0); });
            if (!from)
                return Result<>(failed(from));
            return *from >= schemaVersion
                       ? Result<>()
                       : inOrder([&] { return keepBefore(database, *from); },
                                 [&] { return writeAll(database, migrations().mid(*from)); },
                                 [&] { return recordBefore(database, *from); });
        },
        [&] { return write(database, u"PRAGMA user_version = %1"_s.arg(schemaVersion)); });
}

} // namespace feuillet::sqlite
