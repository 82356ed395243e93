#include "store/ledger/Verification.h"

#include "base/AtomicFile.h"
#include "signoff/Seal.h"
#include "store/ledger/Records.h"
#include "store/ledger/SealStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

using What = Difference::What;
using RevisionKey = std::pair<ArticleId, int>;

QString faultName(ChainFault::Kind kind)
{
    switch (kind) {
    case ChainFault::Kind::Gap:
        return u"gap"_s;
    case ChainFault::Kind::Link:
        return u"link"_s;
    case ChainFault::Kind::Content:
        return u"content"_s;
    case ChainFault::Kind::Head:
        break;
    }
    return u"head"_s;
}

// One pass over everything that is stored, each part against what another part says of it.
class Verifier
{
public:
    explicit Verifier(Database &database) : m_database(database) {}

    Result<QList<Difference>> run(const QList<ChainHead> &noted)
    {
        checkFile();
        const auto entries = ledger::entries(m_database);
        if (!entries)
            note(entries.error());
        readLedger(entries.value_or(QList<LedgerEntry>()), noted);
        checkRevisions();
        checkHeads();
        checkSeals();
        checkPeople();
        checkImages();
        checkDrafts();
        return m_differences;
    }

private:
    struct Kept // of a revision, as its own row and text say
    {
        int number = 0;
        QByteArray digest;
        QList<PersonId> authors;
    };

    void note(What what, ArticleId article, int revision, const QString &detail, qint64 entry = 0)
    {
        m_differences << Difference{what, article, revision, entry, detail};
    }
    void note(const Error &error) { note(What::File, {}, 0, error.detail); }

    // Visits each row; a page that cannot be read ends the visit and is a difference itself.
    template <typename Visit>
    void visit(const QString &sql, Visit each)
    {
        Query query(m_database, sql, {});
        if (const auto run = query.run(); !run)
            return note(run.error());
        while (query.next())
            each(query);
        if (const auto ended = query.ended(); !ended)
            note(ended.error());
    }

    void checkFile()
    {
        visit(u"PRAGMA integrity_check"_s, [this](const Query &row) {
            if (row.text(0) != "ok"_L1)
                note(What::File, {}, 0, row.text(0));
        });
    }

    void readLedger(const QList<LedgerEntry> &entries, const QList<ChainHead> &noted)
    {
        for (const ChainFault &fault : chainFaults(entries, noted))
            note(What::Chain, articleOf(entries, fault.seq), 0, faultName(fault.kind), fault.seq);
        for (const LedgerEntry &entry : entries)
            take(entry);
    }

    static ArticleId articleOf(const QList<LedgerEntry> &entries, qint64 seq)
    {
        const auto found = std::ranges::find(entries, seq, &LedgerEntry::seq);
        return found == entries.end() ? ArticleId() : found->article;
    }

    void take(const LedgerEntry &entry)
    {
        const QJsonObject what = ledger::whatIn(entry);
        switch (entry.kind) {
        case EntryKind::Person:
            m_people.insert(entry.person, entry);
            break;
        case EntryKind::Revision:
            m_saved.insert({entry.article, what[u"number"_s].toInt()}, entry);
            break;
        case EntryKind::Step:
            m_stages.insert(entry.article, records::stepIn(entry));
            m_course[entry.article] << entry;
            break;
        case EntryKind::Seal:
            m_course[entry.article] << entry;
            break;
        case EntryKind::Publication:
        case EntryKind::Reply:
            break;
        }
    }

    void checkRevisions()
    {
        visit(u"SELECT "_s + records::revisionColumns +
                  u", body_hash, body FROM revisions ORDER BY article, number"_s,
              [this](const Query &row) {
                  const QByteArray hash = row.bytes(records::revisionColumnCount);
                  checkRevision(records::revision(row), hash,
                                row.bytes(records::revisionColumnCount + 1));
              });
        for (auto left = m_saved.cbegin(); left != m_saved.cend(); ++left)
            note(What::Revision, left.key().first, left.key().second, u"missing"_s, left->seq);
    }

    void checkRevision(const Revision &one, const QByteArray &hash, const QByteArray &body)
    {
        const auto differs = [&](const QString &field) {
            note(What::Revision, one.article, one.number, field);
        };
        if (records::hashOf(body) != hash)
            differs(u"body"_s);
        const auto text = articleFromBytes(body);
        if (!text || digest(*text) != one.digest)
            differs(u"digest"_s);
        m_kept[one.article] << Kept{one.number, one.digest.bytes(), one.saving.authors};
        if (!m_saved.contains({one.article, one.number}))
            return differs(u"unknown"_s);
        const LedgerEntry entry = m_saved.take({one.article, one.number});
        const QJsonObject said = ledger::whatIn(entry);
        const QJsonObject is = records::revisionEvent(one, hash);
        for (const QString &field : is.keys())
            if (said[field] != is[field])
                differs(field);
        if (entry.at != one.saving.at)
            differs(u"at"_s);
        if (entry.person != one.saving.authors.value(0))
            differs(u"authors"_s);
    }

    void checkHeads()
    {
        visit(u"SELECT id, revision, stage, digest, sealed, stage_note FROM articles"_s,
              [this](const Query &row) { checkHead(row); });
        for (auto left = m_kept.cbegin(); left != m_kept.cend(); ++left)
            if (!m_articles.contains(left.key()))
                note(What::Head, left.key(), left->last().number, u"article"_s);
    }

    void checkHead(const Query &row)
    {
        const auto id = row.id<ArticleId>(0);
        m_articles.insert(id);
        const int revision = row.number(1);
        const Kept last = m_kept.contains(id) ? m_kept[id].last() : Kept();
        if (last.number != revision)
            note(What::Head, id, revision, u"revision"_s);
        if (last.digest != row.bytes(3))
            note(What::Head, id, revision, u"digest"_s);
        const StepTaken step = m_stages.value(id);
        if (row.text(2) != stageName(step.to))
            note(What::Head, id, revision, u"stage"_s);
        if (row.text(5) != step.note)
            note(What::Head, id, revision, u"note"_s);
        if (row.bytes(4) != lastSealed(id))
            note(What::Head, id, revision, u"sealed"_s);
    }

    QByteArray lastSealed(ArticleId id) const
    {
        const auto entry = records::standingSeal(m_course.value(id));
        const auto seal = entry ? Seal::fromJson(ledger::whatIn(*entry)) : fail(Fault::Unknown);
        return seal ? seal->digest().bytes() : QByteArray();
    }

    void checkSeals()
    {
        for (auto at = m_course.cbegin(); at != m_course.cend(); ++at) {
            int before = 0; // the revision that the seal before covered, unless it was taken back
            for (const LedgerEntry &entry : *at)
                before = entry.kind == EntryKind::Seal   ? checkSeal(entry, before)
                         : records::takesBackSeal(entry) ? 0
                                                         : before;
        }
    }

    int checkSeal(const LedgerEntry &entry, int before)
    {
        const auto seal = Seal::fromJson(ledger::whatIn(entry));
        if (!seal) {
            note(What::Seal, entry.article, 0, u"unreadable"_s, entry.seq);
            return before;
        }
        const int number = seal->reading().revision;
        const auto differs = [&](const QString &field) {
            note(What::Seal, entry.article, number, field, entry.seq);
        };
        if (seal->reader() != entry.person)
            differs(u"reader"_s);
        if (seal->at() != entry.at)
            differs(u"at"_s);
        const auto kept = m_kept.value(entry.article);
        const auto signedText = std::ranges::find(kept, number, &Kept::number);
        if (signedText == kept.end() || signedText->digest != seal->digest().bytes())
            differs(u"digest"_s);
        const bool own = std::ranges::any_of(kept, [&](const Kept &one) {
            return one.number > before && one.number <= number &&
                   one.authors.contains(seal->reader());
        });
        if (own && !seal->byAuthor())
            differs(u"ownText"_s);
        return number;
    }

    void checkPeople()
    {
        visit(u"SELECT id, name, initials, roles FROM people"_s, [this](const Query &row) {
            const QJsonObject said = ledger::whatIn(m_people.take(row.id<PersonId>(0)));
            const bool same = said[u"name"_s].toString() == row.text(1) &&
                              said[u"initials"_s].toString() == row.text(2) &&
                              said[u"roles"_s].toString() == row.text(3);
            if (!same)
                note(What::Person, {}, 0, row.text(1));
        });
        for (const LedgerEntry &missing : std::as_const(m_people))
            note(What::Person, {}, 0, ledger::whatIn(missing)[u"name"_s].toString(), missing.seq);
    }

    void checkImages()
    {
        visit(u"SELECT hash, bytes FROM images"_s, [this](const Query &row) {
            if (records::hashOf(row.bytes(1)) != row.bytes(0))
                note(What::Image, {}, 0, QString::fromLatin1(row.bytes(0).toHex()));
        });
    }

    void checkDrafts()
    {
        visit(u"SELECT article, body FROM drafts"_s, [this](const Query &row) {
            if (!articleFromBytes(row.bytes(1)))
                note(What::File, row.id<ArticleId>(0), 0, u"draft"_s);
        });
    }

    Database &m_database;
    QList<Difference> m_differences;
    QHash<RevisionKey, LedgerEntry> m_saved; // by the ledger; what no row took is missing
    QHash<ArticleId, QList<Kept>> m_kept;
    QHash<ArticleId, StepTaken> m_stages; // the last step: to Draft, without a note, if none
    QHash<ArticleId, QList<LedgerEntry>> m_course; // steps and seals
    QHash<PersonId, LedgerEntry> m_people;
    QSet<ArticleId> m_articles;
};

QString headFile(const Database &database)
{
    return QFileInfo(database.file()).path() + u"/ledger-head.json"_s;
}

// None before the first sign-off; Damaged if it is none that was written here.
Result<QList<ChainHead>> notedHeads(const Database &database)
{
    const QString file = headFile(database);
    if (!QFileInfo::exists(file))
        return QList<ChainHead>();
    const auto bytes = readFile(file);
    if (!bytes)
        return failed(bytes);
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const ChainHead head{json[u"seq"_s].toInteger(),
                         QByteArray::fromHex(json[u"hash"_s].toString().toLatin1())};
    if (head.seq < 1 || head.hash.isEmpty())
        return fail(Fault::Damaged, file);
    return QList{head};
}

} // namespace

Result<QList<Difference>> verify(Database &database, const QList<ChainHead> &noted)
{
    const auto snapshot = Transaction::snapshot(database);
    if (!snapshot)
        return failed(snapshot);
    return Verifier(database).run(noted);
}

Result<> noteHead(Database &database)
{
    const auto head = SealStore(database).head();
    if (!head)
        return failed(head);
    if (head->seq == 0) { // an empty ledger has no end
        QFile::remove(headFile(database));
        return {};
    }
    const QJsonObject json{{u"schema"_s, 1},
                           {u"seq"_s, head->seq},
                           {u"hash"_s, QString::fromLatin1(head->hash.toHex())}};
    return writeFile(headFile(database), QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

// The noted head is read first, so that what another seat signs meanwhile is no difference.
Result<QList<Difference>> verifyNoted(Database &database)
{
    const auto noted = notedHeads(database);
    if (!noted && noted.error().fault != Fault::Damaged)
        return failed(noted);
    auto differences = verify(database, noted.value_or(QList<ChainHead>()));
    if (differences && !noted)
        differences->append({What::Chain, {}, 0, 0, u"head"_s});
    return differences;
}

} // namespace feuillet
