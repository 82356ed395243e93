#include "signoff/Chain.h"

#include "base/Sha256.h"
#include "signoff/Names.h"

#include <QtEndian>

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumeration.
constexpr Names<7> kindNames{"person", "revision", "step", "seal", "publication", "reply", "note"};

constexpr auto domain = "feuillet.ledger.1";

// Each field with its length before it, so that no two lists of fields give the same bytes.
class Hasher
{
public:
    Hasher() { field(domain); }
    void field(const QByteArray &bytes)
    {
        number(static_cast<quint64>(bytes.size()));
        m_hash.add(bytes);
    }
    void field(quint64 value)
    {
        number(sizeof value);
        number(value);
    }
    QByteArray result() { return m_hash.result(); }

private:
    void number(quint64 value)
    {
        std::array<char, sizeof value> bytes{};
        qToBigEndian(value, bytes.data());
        m_hash.add(QByteArrayView(bytes.data(), bytes.size()));
    }

    Sha256 m_hash;
};

bool holds(const QList<LedgerEntry> &entries, const ChainHead &head)
{
    return std::ranges::any_of(entries, [&](const LedgerEntry &entry) {
        return entry.seq == head.seq && entryHash(entry) == head.hash;
    });
}

} // namespace

QString entryKindName(EntryKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<EntryKind> entryKindNamed(QStringView name)
{
    return kindIn<EntryKind>(kindNames, name);
}

QByteArray entryHash(const LedgerEntry &entry)
{
    Hasher hasher;
    hasher.field(static_cast<quint64>(entry.seq));
    hasher.field(entryKindName(entry.kind).toLatin1());
    hasher.field(entry.article.value());
    hasher.field(entry.person.value());
    hasher.field(static_cast<quint64>(entry.at.toMSecsSinceEpoch()));
    hasher.field(entry.payload);
    hasher.field(entry.previous);
    return hasher.result();
}

LedgerEntry chained(LedgerEntry entry, const ChainHead &head)
{
    entry.seq = head.seq + 1;
    entry.previous = head.hash;
    entry.hash = entryHash(entry);
    return entry;
}

QList<ChainFault> chainFaults(const QList<LedgerEntry> &entries, const QList<ChainHead> &noted)
{
    QList<ChainFault> faults;
    ChainHead before;
    for (const LedgerEntry &entry : entries) {
        if (entry.seq != before.seq + 1)
            faults << ChainFault{ChainFault::Kind::Gap, entry.seq};
        if (entry.previous != before.hash)
            faults << ChainFault{ChainFault::Kind::Link, entry.seq};
        if (entry.hash != entryHash(entry))
            faults << ChainFault{ChainFault::Kind::Content, entry.seq};
        before = {entry.seq, entry.hash};
    }
    for (const ChainHead &head : noted)
        if (head.seq > 0 && !holds(entries, head))
            faults << ChainFault{ChainFault::Kind::Head, head.seq};
    return faults;
}

} // namespace feuillet
