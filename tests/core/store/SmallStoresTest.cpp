#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
#include "store/IgnoredStore.h"
#include "store/ImageStore.h"
#include "store/SettingStore.h"

#include <QCryptographicHash>

using namespace feuillet;
using namespace feuillet::test;

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

TEST_CASE("an answered remark is kept for one article or for every one", "[store]")
{
    Shelf shelf;
    IgnoredStore store(*shelf.database);
    const auto here = ArticleId::random();
    const auto elsewhere = ArticleId::random();
    const Ignored inOne{u"slip.noun 1"_s, here, anna.id, noon, u"C’est un titre d’œuvre."_s};
    const Ignored inAll{u"spelling.unknown 2"_s, {}, bruno.id, noon.addSecs(60), {}};

    must(store.add(inOne));
    must(store.add(inAll));

    CHECK(must(store.of(here)) == QList{inOne, inAll});
    CHECK(must(store.of(elsewhere)) == QList{inAll});
}

TEST_CASE("who answered a remark first stays its author", "[store]")
{
    Shelf shelf;
    IgnoredStore store(*shelf.database);
    const Ignored first{u"slip.noun 1"_s, ArticleId::random(), anna.id, noon, {}};
    must(store.add(first));
    must(store.add({first.key, first.article, bruno.id, noon.addSecs(60), u"Moi aussi."_s}));
    CHECK(must(store.of(first.article)) == QList{first});
}

TEST_CASE("an answer is taken back where it was given", "[store]")
{
    Shelf shelf;
    IgnoredStore store(*shelf.database);
    const Ignored inOne{u"slip.noun 1"_s, ArticleId::random(), anna.id, noon, {}};
    const Ignored inAll{inOne.key, {}, anna.id, noon, {}};
    must(store.add(inOne));
    must(store.add(inAll));

    must(store.remove(inOne.key, inOne.article));
    CHECK(must(store.of(inOne.article)) == QList{inAll});
    must(store.remove(inAll.key, {}));
    must(store.remove(inAll.key, {})); // nothing is there to take back, and that is fine
    CHECK(must(store.of(inOne.article)).isEmpty());
}
