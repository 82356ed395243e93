#include "base/Zip.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

const QList<ZippedFile> files{{u"mimetype"_s, "application/x-test", false},
                              {u"article.json"_s, QByteArray(5000, 'a')},
                              {u"photos/Écluse à l’aube.jpg"_s, "\x00\x01\xff"_ba}};

QByteArray whole()
{
    const auto made = zipped(files);
    REQUIRE(made);
    return *made;
}

void checkMalformed(const QByteArray &archive, const ZipLimits &limits = {})
{
    const auto read = unzipped(archive, limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().fault == Fault::Malformed);
}

} // namespace

TEST_CASE("files come back from a ZIP in their order", "[base]")
{
    const auto read = unzipped(whole());
    REQUIRE(read);
    CHECK(*read == files);
}

TEST_CASE("a ZIP says what it is where a magic number is looked for", "[base]")
{
    CHECK(whole().mid(30, 8 + 18) == "mimetypeapplication/x-test");
}

TEST_CASE("the same files give the same ZIP in any time zone", "[base]")
{
    const QByteArray here = whole();
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    CHECK(whole() == here);
    qputenv("TZ", zone);
}

TEST_CASE("a ZIP that leads out of its folder is refused", "[base]")
{
    const auto path = GENERATE(u"../a"_s, u"/etc/passwd"_s, u"a/../../b"_s, u"a\\b"_s, u".."_s,
                               u"a//b"_s, u"./a"_s);
    const auto made = zipped({{path, "x"}});
    REQUIRE(made);
    checkMalformed(*made);
}

TEST_CASE("two files of one name are refused", "[base]")
{
    const auto made = zipped({{u"a"_s, "1"}, {u"a"_s, "2"}});
    REQUIRE(made);
    checkMalformed(*made);
}

TEST_CASE("what a ZIP unpacks to is counted as it comes out", "[base]")
{
    const auto bomb = zipped({{u"a"_s, QByteArray(30 << 20, 'a')}});
    REQUIRE(bomb);
    REQUIRE(bomb->size() < 50'000);
    checkMalformed(*bomb);
    CHECK(unzipped(*bomb, {.ratio = 2000}));
    checkMalformed(*bomb, {.bytesOfOne = 20 << 20, .ratio = 2000});
    checkMalformed(*bomb, {.bytes = 20 << 20, .ratio = 2000});
    checkMalformed(whole(), {.files = 2});
}

TEST_CASE("a ZIP that is cut short or changed is refused or comes back as it was", "[base]")
{
    const QByteArray right = whole();
    std::mt19937 random(7);
    for (qsizetype length = 0; length < right.size(); ++length)
        if (const auto read = unzipped(right.left(length))) // its files are all there
            CHECK(*read == files);
    CHECK_FALSE(unzipped(right.left(right.size() / 2)));
    for (int round = 0; round < 500; ++round) {
        QByteArray wrong = right;
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(right.size()));
        wrong[at] = static_cast<char>(wrong[at] ^ (1 << (random() % 8)));
        if (const auto read = unzipped(wrong)) // a flag or a date that nobody reads
            for (const ZippedFile &file : *read)
                CHECK(std::ranges::any_of(
                    files, [&](const ZippedFile &each) { return each.bytes == file.bytes; }));
    }
}
