#pragma once

#include "store/ledger/Records.h"
#include "store/ledger/Verification.h"
#include "store/notes/Decisions.h"

#include <QHash>
#include <QSet>

namespace feuillet::ledger {

// One pass over what is stored, each part against what another part says of it. Verifier.cpp has
// what the ledger says, VerifiedRows.cpp what the other tables hold.
class Verifier
{
public:
    explicit Verifier(Database &database, ArticleId only = {}) : m_database(database), m_only(only)
    {
    }

    QList<Difference> all(const QList<ChainHead> &noted);
    // Of one article; what the row repeats of the text for the queue is left out, for nothing rests
    // on it.
    QList<Difference> one(PersonId actor, const QList<ChainHead> &noted);

private:
    using What = Difference::What;
    using RevisionKey = std::pair<ArticleId, int>;

    struct Kept // of a revision, as its own row and text say
    {
        int number = 0;
        QByteArray digest;
        Saving saving;
        records::Listed listed = {};
    };

    void note(What what, ArticleId article, int revision, const QString &detail, qint64 entry = 0);
    void note(const Error &error) { note(What::File, {}, 0, error.detail); }

    // Visits each row; a page that cannot be read ends the visit and is a difference itself.
    template <typename Visit>
    void visit(const QString &sql, Visit each, const QVariantList &values = {})
    {
        Query query(m_database, sql, values);
        if (const auto run = query.run(); !run)
            return note(run.error());
        while (query.next())
            each(query);
        if (const auto ended = query.ended(); !ended)
            note(ended.error());
    }

    // Of all articles, or of the only one.
    template <typename Visit>
    void visitEach(const QString &sql, const QString &article, const QString &order, Visit each)
    {
        if (m_only.isNull())
            return visit(sql + order, each);
        visit(sql + QStringLiteral(" WHERE %1 = ?").arg(article) + order, each, {stored(m_only)});
    }

    void checkFile();
    void checkDrafts();
    void checkNotes();
    void readLedger(const QList<LedgerEntry> &entries, const QList<ChainHead> &noted);
    void readEntries();
    // Those that were changed since are as if they had never been declared.
    void readPeople();
    void checkLinks();
    // Of an entry that is gone nobody knows which article it was about. A page elsewhere that
    // cannot be read is damage, which holds back what stands there alone.
    void checkLength();
    void checkIsHeld(const ChainHead &head);
    static ArticleId articleOf(const QList<LedgerEntry> &entries, qint64 seq);
    void take(const LedgerEntry &entry);

    void checkRevisions();
    void checkRevision(const Revision &one, const QByteArray &hash, const QByteArray &body);
    void checkHeads();
    void checkHead(const Query &row);
    void checkListed(const Query &row, ArticleId id, const records::Listed &listed);
    // A store that was brought up to date lists no order before the next save.
    static bool listsOrder(const Query &row, const records::Listed &listed);

    QByteArray lastSealed(ArticleId id) const;
    void checkSeals();
    int checkSeal(const LedgerEntry &entry, int before);

    void checkPeople();
    void checkPerson(const Query &row);
    // Whose roles and names a decision on the article rests on.
    void checkWho(const QSet<PersonId> &people);
    QSet<PersonId> unreadAuthors() const;

    void wantImages(const Revision &revision, const Article &text);
    void checkImages();

    Database &m_database;
    ArticleId m_only; // null: all of them
    QList<Difference> m_differences;
    QHash<RevisionKey, LedgerEntry> m_saved; // by the ledger; what no row took is missing
    QHash<ArticleId, QList<Kept>> m_kept;
    QHash<ArticleId, StepTaken> m_stages; // the last step: to Draft, without a note, if none
    QHash<ArticleId, QList<LedgerEntry>> m_course; // steps and seals
    QHash<ArticleId, QDateTime> m_changed;
    QHash<quint64, Decision> m_decisions; // the last about each note
    QHash<QByteArray, Revision> m_wanted; // pictures, and a revision that shows each
    QHash<PersonId, LedgerEntry> m_people;
    QSet<ArticleId> m_articles;
};

} // namespace feuillet::ledger
