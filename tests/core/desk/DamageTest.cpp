#include "core/desk/Newsroom.h"
#include "core/store/RawFile.h"
#include "store/ledger/Verification.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <random>

using namespace feuillet;
using namespace feuillet::test;

namespace {

constexpr int articleCount = 24;
constexpr int flipCount = 16;

// A desk of signed articles in one closed file, as bytes.
struct SoundDesk
{
    QHash<ArticleId, Article> texts;
    QByteArray bytes;

    SoundDesk()
    {
        Newsroom room;
        for (int at = 0; at < articleCount; ++at) {
            const Article text = withHeadline(aLongArticle(400), u"Titre %1"_s.arg(at));
            texts.insert(room.signedOff(text), text);
        }
        const QString file = room.database->file();
        REQUIRE(RawFile(file).run("PRAGMA wal_checkpoint(TRUNCATE)").isEmpty());
        QFile raw(file);
        REQUIRE(raw.open(QIODevice::ReadOnly));
        bytes = raw.readAll();
    }
};

QByteArray flipped(QByteArray bytes, std::mt19937 &random)
{
    std::uniform_int_distribution<qsizetype> place(0, bytes.size() - 1);
    std::uniform_int_distribution<int> change(1, 255);
    for (int flips = flipCount; flips > 0; --flips) {
        const qsizetype at = place(random);
        bytes[at] = static_cast<char>(bytes[at] ^ change(random));
    }
    return bytes;
}

struct Toll
{
    int rounds = 0, named = 0;
    int untouched = 0, exported = 0; // articles that no difference is about
    int lost = 0;                    // of all articles, those whose text does not read
};

// Without a seat's database there is nothing to count: the damage is told when it opens.
void count(Toll &toll, Database &database, const SoundDesk &sound)
{
    const auto differences = verify(database);
    REQUIRE(differences);
    toll.named += !differences->isEmpty();
    QSet<ArticleId> touched;
    for (const Difference &difference : *differences)
        touched << difference.article;
    Seat seat{database, carole, [] {
                  return noon;
              }};
    const QTemporaryDir site;
    for (auto text = sound.texts.cbegin(); text != sound.texts.cend(); ++text) {
        const auto opened = openArticle(seat, text.key());
        const bool reads = opened && opened->article == text.value();
        toll.lost += !reads;
        if (!reads || touched.contains(text.key()))
            continue;
        ++toll.untouched;
        toll.exported += publish(seat, text.key(), site.path()).has_value();
    }
}

Toll tollOf(int rounds)
{
    const SoundDesk sound;
    std::mt19937 random(16);
    Toll toll;
    for (; toll.rounds < rounds; ++toll.rounds) {
        const QTemporaryDir folder;
        QFile raw(folder.filePath(u"feuillet.sqlite"_s));
        REQUIRE(raw.open(QIODevice::ReadWrite));
        REQUIRE(raw.write(flipped(sound.bytes, random)) == sound.bytes.size());
        raw.close();
        const auto database = Database::open(folder.path());
        if (database)
            count(toll, **database, sound);
        else
            ++toll.named;
    }
    return toll;
}

} // namespace

// FEUILLET_FLIPS=200 for the full count.
TEST_CASE("of sixteen flipped bytes nearly all are named, and untouched articles still export",
          "[desk]")
{
    const Toll toll = tollOf(std::max(60, qEnvironmentVariableIntValue("FEUILLET_FLIPS")));

    CHECK(toll.named * 100 >= toll.rounds * 90); // 95 of 100 over the full count
    CHECK(toll.exported * 100 >= toll.untouched * 95);
    WARN(toll.rounds << " rounds: named " << toll.named << "; of " << toll.untouched
                     << " untouched articles " << toll.exported << " exported; " << toll.lost
                     << " articles lost of " << toll.rounds * articleCount);
}
