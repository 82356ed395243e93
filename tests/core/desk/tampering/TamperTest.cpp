#include "core/desk/Newsroom.h"
#include "core/desk/tampering/SealedStory.h"
#include "core/store/RawFile.h"
#include "desk/Wording.h"
#include "store/ledger/Ledger.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const SealedStory &sealedStory()
{
    static const SealedStory sealed;
    return sealed;
}

// A copy of the desk that anything may be done to.
struct Copy
{
    QTemporaryDir folder;
    QTemporaryDir site;
    std::unique_ptr<Database> database;

    Copy()
    {
        sealedStory().copyTo(folder.path());
        database = must(Database::open(folder.path()));
    }
    Result<Published> published()
    {
        Seat seat{*database, carole, [] {
                      return noon.addSecs(3600);
                  }};
        return publish(seat, sealedStory().story(), site.path());
    }
    QStringList said()
    {
        QStringList sentences;
        for (const Difference &difference : must(verifyNoted(*database)))
            sentences << sentence(difference) + u' ' + difference.detail;
        return sentences;
    }
    bool nothingWentOut() { return filesBelow(site.path()).isEmpty(); }
};

// A new entry at the end is no breach; that it was not written here is told by its hash.
bool changesAppendOnly(const QByteArray &sql)
{
    const auto begins = [&sql](const QByteArray &words) {
        return sql.startsWith(words + " revisions") || sql.startsWith(words + " ledger");
    };
    return begins("UPDATE") || begins("DELETE FROM") || begins("INSERT OR REPLACE INTO");
}

QByteArray hex(const QByteArray &bytes)
{
    return "x'" + bytes.toHex() + "'";
}

// The entry with another payload, its hash made anew; the entries after it too, up to there.
void forge(Database &database, qint64 seq, const QByteArray &from, const QByteArray &to,
           qint64 upTo)
{
    RawFile raw(database.file());
    raw.dropTriggers();
    ChainHead head;
    for (LedgerEntry entry : must(ledger::entries(database))) {
        if (entry.seq == seq)
            entry.payload.replace(from, to);
        if (entry.seq >= seq && entry.seq <= upTo) {
            if (entry.seq > seq)
                entry.previous = head.hash;
            entry.hash = entryHash(entry);
            REQUIRE(raw.run("UPDATE ledger SET payload = " + hex(entry.payload) +
                            ", previous = " + hex(entry.previous) + ", hash = " + hex(entry.hash) +
                            " WHERE seq = " + QByteArray::number(entry.seq))
                        .isEmpty());
        }
        head = {entry.seq, entry.hash};
    }
}

} // namespace

TEST_CASE("the story that is tampered with could go out, and nothing differs", "[desk][tamper]")
{
    Copy copy;
    CHECK(copy.said() == QStringList());
    CHECK(must(copy.published()).changed);
    CHECK_FALSE(copy.nothingWentOut());
    CHECK(copy.said() == QStringList());
}

TEST_CASE("every way to tamper is named, and nothing of the story goes out", "[desk][tamper]")
{
    const auto all = tamperings();
    CHECK(all.size() >= 60);
    for (const Tampering &one : all) {
        CAPTURE(one.sql.toStdString(), one.said.toStdString());
        Copy copy;
        {
            RawFile raw(copy.database->file());
            raw.dropTriggers();
            REQUIRE(raw.run(sealedStory().filledIn(one.sql)) == QByteArray());
        }
        const QStringList said = copy.said();
        CAPTURE(said.join(u'\n').toStdString());
        CHECK(std::ranges::any_of(said, [&](const QString &a) { return a.contains(one.said); }));
        const auto published = copy.published();
        CHECK(published.has_value() == !one.isHeld);
        CHECK(copy.nothingWentOut() == one.isHeld);
    }
}

TEST_CASE("the guards refuse every such statement on texts and ledger", "[desk][tamper]")
{
    int refused = 0;
    Copy copy;
    for (const Tampering &one : tamperings()) {
        if (!changesAppendOnly(one.sql))
            continue;
        CAPTURE(one.sql.toStdString());
        ++refused;
        CHECK(RawFile(copy.database->file())
                  .run(sealedStory().filledIn(one.sql))
                  .endsWith("is append-only"));
    }
    CHECK(refused >= 60);
    CHECK(copy.said() == QStringList());
    CHECK(copy.published());
}

TEST_CASE("a seal that was written anew with a hash of its own is no seal", "[desk][tamper]")
{
    const auto seal = sealedStory().filledIn(":seal").toLongLong();
    const auto last = sealedStory().filledIn(":last").toLongLong();
    for (const qint64 upTo : {seal, last}) { // the chain broken after it, or whole again
        CAPTURE(seal, upTo);
        Copy copy;
        forge(*copy.database, seal, "Bruno", "Denis", upTo);

        CHECK_FALSE(copy.said().isEmpty());
        CHECK(faultIn(copy.published()) == Fault::Damaged);
        CHECK(copy.nothingWentOut());
    }
}

TEST_CASE("nobody signs what was tampered with, lest a new head cover it", "[desk][tamper]")
{
    for (const QByteArray sql :
         {"DELETE FROM ledger WHERE seq >= :seal",
          "DELETE FROM ledger WHERE seq >= :seal; UPDATE articles SET sealed = NULL, stage = "
          "'corrected' WHERE id = :story"}) {
        Copy copy;
        {
            RawFile raw(copy.database->file());
            raw.dropTriggers();
            REQUIRE(raw.run(sealedStory().filledIn(sql)).isEmpty());
        }
        Seat seat{*copy.database, denis, [] {
                      return noon.addSecs(3600);
                  }};
        CHECK(faultIn(feuillet::sign(seat, sealedStory().story(), {})) == Fault::Damaged);
        CHECK_FALSE(copy.said().isEmpty());
    }
}
