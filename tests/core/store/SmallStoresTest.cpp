#include "core/store/RawFile.h"
#include "core/store/Shelf.h"
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
