#include "signoff/Chain.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using Kind = ChainFault::Kind;

namespace {

QList<LedgerEntry> aChain(int length)
{
    QList<LedgerEntry> entries;
    ChainHead head;
    for (int at = 1; at <= length; ++at) {
        entries << chained(
            {
                .seq = 0,
                .kind = at % 2 ? EntryKind::Revision : EntryKind::Step,
                .article = ArticleId(7),
                .person = PersonId(11),
                .at = QDateTime::fromMSecsSinceEpoch(1'000 * at, Qt::UTC),
                .payload = QByteArray::number(at),

            },
            head);
        head = {entries.last().seq, entries.last().hash};
    }
    return entries;
}

// Where the first fault stands, or zero.
qint64 firstFault(const QList<LedgerEntry> &entries)
{
    const auto faults = chainFaults(entries);
    return faults.isEmpty() ? 0 : faults.first().seq;
}

} // namespace

TEST_CASE("a chain as it was written has no fault", "[signoff]")
{
    CHECK(chainFaults(aChain(20)).isEmpty());
    CHECK(chainFaults({}).isEmpty());
}

TEST_CASE("changing any field of an entry names that entry", "[signoff]")
{
    using Change = void (*)(LedgerEntry &);
    const QList<Change> changes{
        [](LedgerEntry &entry) { entry.kind = EntryKind::Seal; },
        [](LedgerEntry &entry) { entry.article = ArticleId(8); },
        [](LedgerEntry &entry) { entry.person = PersonId(12); },
        [](LedgerEntry &entry) { entry.at = entry.at.addMSecs(1); },
        [](LedgerEntry &entry) { entry.payload += ' '; },
        [](LedgerEntry &entry) { entry.previous[0] = static_cast<char>(entry.previous[0] ^ 1); },
        [](LedgerEntry &entry) { entry.hash[31] = static_cast<char>(entry.hash[31] ^ 1); },
        [](LedgerEntry &entry) { entry.hash.clear(); },
    };
    for (const Change change : changes) {
        auto entries = aChain(9);
        change(entries[4]);
        CHECK(firstFault(entries) == 5);
    }
}

TEST_CASE("an entry changed and hashed anew is told by the next one", "[signoff]")
{
    auto entries = aChain(9);
    entries[4].payload = "other";
    entries[4].hash = entryHash(entries[4]);

    CHECK(chainFaults(entries) == QList{ChainFault{Kind::Link, 6}});
}

TEST_CASE("entries taken out, exchanged or put in are named", "[signoff]")
{
    auto without = aChain(9), exchanged = aChain(9), added = aChain(9);
    without.removeAt(4);
    exchanged.swapItemsAt(2, 3);
    added.insert(4, added[3]);

    CHECK(chainFaults(without).contains(ChainFault{Kind::Gap, 6}));
    CHECK(chainFaults(without).contains(ChainFault{Kind::Link, 6}));
    CHECK(firstFault(exchanged) == 4);
    CHECK(firstFault(added) == 4);
}

TEST_CASE("a chain that was cut or written anew does not hold the head noted elsewhere",
          "[signoff]")
{
    const auto entries = aChain(9);
    const ChainHead noted{entries.last().seq, entries.last().hash};
    auto anew = aChain(9);
    anew[0].payload = "other";
    ChainHead head;
    for (LedgerEntry &entry : anew) {
        entry = chained(entry, head);
        head = {entry.seq, entry.hash};
    }

    CHECK(chainFaults(entries, {noted}).isEmpty());
    CHECK(chainFaults(entries.first(8), {noted}) == QList{ChainFault{Kind::Head, 9}});
    CHECK(chainFaults(anew, {noted}) == QList{ChainFault{Kind::Head, 9}});
}

TEST_CASE("the hash of an entry is the one that another program computes", "[signoff]")
{
    CHECK(aChain(1).first().hash.toHex() ==
          "f6d7b0d95735929f3b693155941a1384eb7f3b631a82a01a7a10e67a6ac122ef");
}
