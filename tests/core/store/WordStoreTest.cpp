#include "store/WordStore.h"
#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/IgnoredStore.h"
#include "store/SettingStore.h"
#include "store/sqlite/Schema.h"
#include "support/Sandbox.h"

#include <QFile>

using namespace feuillet;
using namespace feuillet::test;

namespace {

const HouseWord zelbensky{u"Zelbensky"_s,
                          HouseWordKind::Person,
                          {u"Zelbenski"_s, u"Zelbenskyi"_s},
                          u"président de la Syldavie"_s,
                          u"à l’anglaise"_s};

HouseWord word(const QString &spelling)
{
    return {spelling, HouseWordKind::Word, {}, {}, {}};
}

} // namespace

TEST_CASE("the house dictionary keeps who added a word first", "[store]")
{
    Shelf shelf;
    WordStore words(*shelf.database);
    must(words.add({word(u"e\u0301olien"_s), anna.id, noon}));
    must(words.add({word(u"\u00E9olien"_s), bruno.id, noon.addDays(1)}));
    must(words.add({word(u"Le Goff"_s), bruno.id, noon}));

    CHECK(must(words.all()) == QList{KeptWord{word(u"Le Goff"_s), bruno.id, noon},
                                     KeptWord{word(u"\u00E9olien"_s), anna.id, noon}});
    must(words.remove(u"e\u0301olien"_s));
    CHECK(must(words.all()).size() == 1);
}

TEST_CASE("an entry comes back whole", "[store]")
{
    Shelf shelf;
    WordStore words(*shelf.database);
    must(words.add({zelbensky, anna.id, noon}));
    CHECK(must(words.all()) == QList{KeptWord{zelbensky, anna.id, noon}});
}

TEST_CASE("a changed entry is still who brought it in's", "[store]")
{
    Shelf shelf;
    WordStore words(*shelf.database);
    must(words.add({word(u"Zelbenski"_s), anna.id, noon}));

    must(words.change(u"Zelbenski"_s, zelbensky));

    CHECK(must(words.all()) == QList{KeptWord{zelbensky, anna.id, noon}});
    CHECK(words.change(u"Zelbenski"_s, zelbensky).error().fault == Fault::Unknown);
}

TEST_CASE("a store of version 1 is brought up to date with its words", "[store]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"feuillet.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(testData(u"store/version-1.sqlite"_s));
    file.close();
    REQUIRE(RawFile(file.fileName()).number("PRAGMA user_version") == 1);

    const auto database = must(Database::open(folder.path()));

    const QDateTime then(QDate(2024, 11, 4), QTime(12, 0, 0, 250), Qt::UTC);
    CHECK(must(WordStore(*database).all()) ==
          QList{KeptWord{word(u"Ploumanac"_s), PersonId(11), then},
                KeptWord{word(u"éolien"_s), PersonId(11), then}});
    CHECK(must(SettingStore(*database).value(u"site"_s)) == u"La Gazette"_s);
    CHECK(RawFile(file.fileName()).number("PRAGMA user_version") == sqlite::schemaVersion);
    must(WordStore(*database).add({zelbensky, anna.id, noon}));
    CHECK(must(WordStore(*database).all()).size() == 3);
    const Ignored answered{u"slip.noun 1"_s, {}, anna.id, noon, {}};
    must(IgnoredStore(*database).add(answered));
    CHECK(must(IgnoredStore(*database).of(ArticleId::random())) == QList{answered});
}
