#include "base/Piped.h"
#include "core/photo/HostileFiles.h"
#include "core/photo/Pictures.h"
#include "desk/wording/PhotoWording.h"
#include "photo/Darkroom.h"
#include "photo/decoding/ReadPhoto.h"
#include "photo/decoding/Variants.h"
#include "photo/PhotoFormat.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>

#include <random>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is no picture, or a bad one, is refused with a word", "[photo]")
{
    for (const Hostile &hostile : hostileFiles()) {
        INFO(hostile.what);
        const auto read = readPhoto(hostile.file);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
        CHECK_FALSE(read.error().detail.isEmpty());
        CHECK_FALSE(variants(hostile.file));
    }
    CHECK(hostileFiles().size() >= 20);
}

TEST_CASE("hostile pictures are refused by the helper, or taken without their words",
          "[photo][hostile]")
{
    const Darkroom darkroom;
    for (const Hostile &hostile : hostileFiles() + foreignFormats() + bombs()) {
        INFO(hostile.what);
        const auto found = darkroom.read(hostile.file);
        REQUIRE_FALSE(found);
        CHECK(found.error().fault == Fault::Malformed);
        CHECK_FALSE(photoSentence(found.error().detail).isEmpty());
    }
    for (const Hostile &hostile : hostileWords()) {
        INFO(hostile.what);
        const auto found = darkroom.read(hostile.file);
        if (!found) {
            CHECK_FALSE(photoSentence(found.error().detail).isEmpty());
            continue;
        }
        Photo words = found->photo;
        CHECK_FALSE(words.size.isEmpty());
        words.size = {};
        CHECK(words == Photo());
    }
    const auto all =
        hostileFiles().size() + foreignFormats().size() + bombs().size() + hostileWords().size();
    CHECK(all >= 60);
}

TEST_CASE("a picture of too many bits is refused for the memory it takes, not as damaged",
          "[photo][hostile]")
{
    const QImage deep = aPicture({60, 40}).convertToFormat(QImage::Format_RGBA64);
    CHECK(readPhoto(fileOf(deep, "png")) == ReadPhoto{PhotoFormat::Png, {60, 40}});
    const auto read = readPhoto(deepPng());
    REQUIRE_FALSE(read);
    CHECK(read.error() == failPhoto(photofault::stopped).error());
}

#ifndef __SANITIZE_ADDRESS__ // under which no addresses are counted

TEST_CASE("the helper is held to 600 MB, whatever the picture", "[photo][hostile]")
{
    const auto told = piped({u"/bin/sh"_s, {u"-c"_s, u"cat >/dev/null; ulimit -v"_s}}, "picture",
                            photoLimits(), 100);
    REQUIRE(told);
    CHECK(told->trimmed() == "614400"); // kilobytes of address space
}

#endif

TEST_CASE("a picture that is drawn without end is stopped", "[photo][hostile]")
{
    ProcessLimits limits = photoLimits();
    limits.processorSeconds = 2;
    const Darkroom darkroom({QCoreApplication::applicationDirPath() + u"/feuillet-photo"_s, {}},
                            limits);
    const auto found = darkroom.variants(scansWithoutEnd(4'000));
    REQUIRE_FALSE(found);
    CHECK(found.error() == failPhoto(photofault::stopped).error());
}

TEST_CASE("a damaged picture is read or refused, and nothing worse", "[photo]")
{
    std::mt19937 random(3);
    const QList<QByteArray> whole{aJpeg({64, 48}), fileOf(aPicture({64, 48}), "png"),
                                  fileOf(aPicture({64, 48}), "webp"), aGif()};
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray file = whole[round % whole.size()];
        for (int left = 1 + round % 6; left > 0; --left)
            file[static_cast<qsizetype>(random() % static_cast<size_t>(file.size()))] =
                static_cast<char>(random());
        if (const auto read = readPhoto(file))
            REQUIRE_FALSE(read->size.isEmpty());
        else
            ++refused;
    }
    CHECK(refused > 100);
}
