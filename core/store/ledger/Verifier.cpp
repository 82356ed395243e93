#include "store/ledger/Verifier.h"

#include "signoff/Seal.h"

#include <QJsonObject>

namespace feuillet::ledger {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QList<Difference> Verifier::all(const QList<ChainHead> &noted)
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
    checkNotes();
    checkDrafts();
    return m_differences;
}

QList<Difference> Verifier::one(PersonId actor, const QList<ChainHead> &noted)
{
    readPeople();
    readEntries();
    checkLinks();
    checkLength();
    for (const ChainHead &head : noted)
        checkIsHeld(head);
    checkRevisions();
    checkHeads();
    checkSeals();
    checkNotes();
    checkWho(unreadAuthors() << actor);
    return m_differences;
}

void Verifier::checkFile()
{
    visit(u"PRAGMA integrity_check"_s, [this](const Query &row) {
        if (row.text(0) != "ok"_L1)
            note(What::File, {}, 0, row.text(0));
    });
}

void Verifier::readLedger(const QList<LedgerEntry> &entries, const QList<ChainHead> &noted)
{
    for (const ChainFault &fault : chainFaults(entries, noted))
        note(What::Chain, articleOf(entries, fault.seq), 0, faultName(fault.kind), fault.seq);
    for (const LedgerEntry &entry : entries)
        take(entry);
}

void Verifier::readEntries()
{
    const auto entries = ledger::entries(m_database, m_only);
    if (!entries)
        return note(entries.error());
    for (const LedgerEntry &entry : *entries) {
        if (entry.hash != entryHash(entry))
            note(What::Chain, m_only, 0, faultName(ChainFault::Kind::Content), entry.seq);
        take(entry);
    }
}

void Verifier::readPeople()
{
    const auto entries = ledger::entries(m_database, ArticleId());
    if (!entries)
        return note(entries.error());
    for (const LedgerEntry &entry : *entries)
        if (entry.hash == entryHash(entry))
            take(entry);
}

void Verifier::checkLinks()
{
    visit(uR"(SELECT one.seq FROM ledger one
              LEFT JOIN ledger before ON before.seq = one.seq - 1
              LEFT JOIN ledger after ON after.seq = one.seq + 1
              WHERE one.article = ? AND (one.previous <> coalesce(before.hash, x'')
              OR one.hash <> coalesce(after.previous, one.hash)))"_s,
          [this](const Query &row) {
              note(What::Chain, m_only, 0, faultName(ChainFault::Kind::Link), row.longNumber(0));
          },
          {stored(m_only)});
}

void Verifier::checkLength()
{
    const auto length =
        firstRow(m_database, u"SELECT count(*), coalesce(max(seq), 0) FROM ledger"_s,
                 [](const Query &row) { return std::pair(row.longNumber(0), row.longNumber(1)); });
    if (!length)
        return;
    const auto [count, last] = length->value();
    if (count != last)
        note(What::Chain, {}, 0, faultName(ChainFault::Kind::Gap), last);
}

void Verifier::checkIsHeld(const ChainHead &head)
{
    const auto entry = ledger::entry(m_database, head.seq);
    if (!entry)
        return note(entry.error());
    if (!*entry || entryHash(**entry) != head.hash)
        note(What::Chain, {}, 0, faultName(ChainFault::Kind::Head), head.seq);
}

ArticleId Verifier::articleOf(const QList<LedgerEntry> &entries, qint64 seq)
{
    const auto found = std::ranges::find(entries, seq, &LedgerEntry::seq);
    return found == entries.end() ? ArticleId() : found->article;
}

void Verifier::take(const LedgerEntry &entry)
{
    const QJsonObject what = ledger::whatIn(entry);
    switch (entry.kind) {
    case EntryKind::Person:
        m_people.insert(entry.person, entry);
        break;
    case EntryKind::Revision:
        m_saved.insert({entry.article, what[u"number"_s].toInt()}, entry);
        m_changed.insert(entry.article, entry.at);
        break;
    case EntryKind::Step:
        m_stages.insert(entry.article, records::stepIn(entry));
        m_changed.insert(entry.article, entry.at);
        m_course[entry.article] << entry;
        break;
    case EntryKind::Seal:
        m_course[entry.article] << entry;
        break;
    case EntryKind::Note:
        m_decisions.insert(decisionIn(entry).note, decisionIn(entry));
        break;
    case EntryKind::Publication:
    case EntryKind::Reply:
        break;
    }
}

QByteArray Verifier::lastSealed(ArticleId id) const
{
    const auto entry = records::standingSeal(m_course.value(id));
    const auto seal = entry ? Seal::fromJson(ledger::whatIn(*entry)) : fail(Fault::Unknown);
    return seal ? seal->digest().bytes() : QByteArray();
}

void Verifier::checkSeals()
{
    for (auto at = m_course.cbegin(); at != m_course.cend(); ++at) {
        int before = 0; // the revision that the seal before covered, unless it was taken back
        for (const LedgerEntry &entry : *at)
            before = entry.kind == EntryKind::Seal   ? checkSeal(entry, before)
                     : records::takesBackSeal(entry) ? 0
                                                     : before;
    }
}

int Verifier::checkSeal(const LedgerEntry &entry, int before)
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
               one.saving.authors.contains(seal->reader());
    });
    if (own && !seal->byAuthor())
        differs(u"ownText"_s);
    return number;
}

void Verifier::checkPeople()
{
    visit(u"SELECT id, name, initials, roles FROM people"_s,
          [this](const Query &row) { checkPerson(row); });
    for (const LedgerEntry &missing : std::as_const(m_people))
        note(What::Person, {}, 0, ledger::whatIn(missing)[u"name"_s].toString(), missing.seq);
}

void Verifier::checkPerson(const Query &row)
{
    const QJsonObject said = ledger::whatIn(m_people.take(row.id<PersonId>(0)));
    const bool same = said[u"name"_s].toString() == row.text(1) &&
                      said[u"initials"_s].toString() == row.text(2) &&
                      said[u"roles"_s].toString() == row.text(3);
    if (!same)
        note(What::Person, {}, 0, row.text(1));
}

void Verifier::checkWho(const QSet<PersonId> &people)
{
    for (const PersonId person : people)
        visit(u"SELECT id, name, initials, roles FROM people WHERE id = ?"_s,
              [this](const Query &row) { checkPerson(row); }, {stored(person)});
    for (const PersonId person : people)
        if (m_people.contains(person))
            note(What::Person, {}, 0, ledger::whatIn(m_people[person])[u"name"_s].toString());
}

QSet<PersonId> Verifier::unreadAuthors() const
{
    const auto seal = records::standingSeal(m_course.value(m_only));
    const int read = seal ? ledger::whatIn(*seal)[u"revision"_s].toInt() : 0;
    QSet<PersonId> authors;
    for (const Kept &one : m_kept.value(m_only))
        if (one.number > read)
            authors.unite({one.saving.authors.begin(), one.saving.authors.end()});
    return authors;
}

} // namespace feuillet::ledger
