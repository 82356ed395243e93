#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/ImageStore.h"
#include "store/SettingStore.h"
#include "store/WordStore.h"

#include <QCryptographicHash>

using namespace feuillet;
using namespace feuillet::test;

TEST_CASE("the house dictionary keeps who added a word first", "[store]")
{
    Shelf shelf;
    WordStore words(*shelf.database);
    const KeptWord word{u"e\u0301olien"_s, anna.id, noon};
    must(words.add(word));
    must(words.add({u"\u00E9olien"_s, bruno.id, noon.addDays(1)}));
    must(words.add({u"Le Goff"_s, bruno.id, noon}));

    CHECK(must(words.all()) ==
          QList{KeptWord{u"Le Goff"_s, bruno.id, noon}, KeptWord{u"\u00E9olien"_s, anna.id, noon}});
    must(words.remove(u"e\u0301olien"_s));
    CHECK(must(words.all()).size() == 1);
}

TEST_CASE("a picture is kept once, by the hash of its bytes", "[store]")
{
    Shelf shelf;
    ImageStore images(*shelf.database);
    const QByteArray bytes("\xFF\xD8\0picture", 10);

    const auto hash = must(images.add(bytes, {800, 600}));

    CHECK(hash == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    CHECK(must(images.add(bytes, {800, 600})) == hash);
    CHECK(must(images.bytes(hash)) == bytes);
    CHECK(must(images.size(hash)) == QSize(800, 600));
    CHECK(images.bytes("nothing").error().fault == Fault::Unknown);
}

TEST_CASE("a picture that changed under its hash is not handed out", "[store]")
{
    Shelf shelf;
    ImageStore images(*shelf.database);
    const auto hash = must(images.add("picture", {1, 1}));
    CHECK(RawFile(shelf.database->file()).run("UPDATE images SET bytes = 'other'").isEmpty());

    CHECK(images.bytes(hash).error().fault == Fault::Damaged);
}

TEST_CASE("a setting has the value that was set last, and an empty one is a value", "[store]")
{
    Shelf shelf;
    SettingStore settings(*shelf.database);

    CHECK_FALSE(must(settings.value(u"site"_s)));
    must(settings.set(u"site"_s, u"La Gazette"_s));
    must(settings.set(u"site"_s, QString()));
    CHECK(must(settings.value(u"site"_s)) == u""_s);
}
