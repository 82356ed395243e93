#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace feuillet {

enum class EntryKind
{
    Person,
    Revision,
    Step,
    Seal,
    Publication,
    Reply, // a right of reply that was asked for, and what became of it
    Note,  // what became of a suggestion or of a thread of comments
};
QString entryKindName(EntryKind kind);
std::optional<EntryKind> entryKindNamed(QStringView name);

// One line of the ledger. Each entry carries the hash of the one before, so that none can be
// changed, moved or taken out without the rest telling.
struct LedgerEntry
{
    qint64 seq = 0; // 1, 2, 3… without a gap
    EntryKind kind = EntryKind::Step;
    ArticleId article; // null for a person's entry
    PersonId person;
    QDateTime at;             // UTC, to the millisecond
    QByteArray payload;       // JSON with sorted keys
    QByteArray previous = {}; // 32 bytes; empty in the first
    QByteArray hash = {};     // 32 bytes

    bool operator==(const LedgerEntry &) const = default;
};

// Where a chain ended at some moment; a copy kept elsewhere betrays a chain that was cut or written
// anew.
struct ChainHead
{
    qint64 seq = 0;
    QByteArray hash;

    bool operator==(const ChainHead &) const = default;
};

// SHA-256 over a domain tag and the length-prefixed fields, the hash itself left out.
QByteArray entryHash(const LedgerEntry &entry);

// The entry as the next one of a chain that ends there.
LedgerEntry chained(LedgerEntry entry, const ChainHead &head);

struct ChainFault
{
    enum class Kind
    {
        Gap,     // entries before this one are missing, or stand elsewhere
        Link,    // does not follow the entry before it
        Content, // not what was hashed
        Head,    // the chain does not hold the head that was noted
    };
    Kind kind = Kind::Content;
    qint64 seq = 0;

    bool operator==(const ChainFault &) const = default;
};

// Every fault, the entries in their order; noted: heads that were copied elsewhere.
QList<ChainFault> chainFaults(const QList<LedgerEntry> &entries,
                              const QList<ChainHead> &noted = {});

} // namespace feuillet
