#include "photo/Darkroom.h"
#include "core/photo/Metadata.h"
#include "core/photo/Pictures.h"
#include "photo/decoding/ReadPhoto.h"
#include "photo/decoding/Variants.h"
#include "photo/decoding/Work.h"
#include "photo/Errand.h"
#include "photo/PhotoFormat.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QProcess>

#include <fcntl.h>
#include <sys/socket.h>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Darkroom withHelper(const QString &script, std::chrono::milliseconds silence = 20s)
{
    ProcessLimits limits = photoLimits();
    limits.silence = silence;
    return Darkroom({u"/bin/sh"_s, {u"-c"_s, script}}, limits);
}

} // namespace

TEST_CASE("the helper answers what decoding here would", "[photo][darkroom]")
{
    const Darkroom darkroom;
    const QByteArray file = withIptc(withExif(aJpeg({900, 600}), 6), {{120, "Le quai"}});

    const auto found = darkroom.read(file);
    REQUIRE(found);
    CHECK(found->photo.size == QSize(600, 900));
    CHECK(found->photo.caption == u"Le quai"_s);
    CHECK_FALSE(found->unread);
    CHECK(found == foundPhoto(file));
    CHECK(darkroom.variants(file) == variants(file));
    const QRect part(100, 200, 300, 300);
    CHECK(darkroom.variants(file, part, {200}) == variants(file, part, {200}));
    CHECK(darkroom.pixels(file, part, 90) == pixelsOf(file, part, 90));
}

TEST_CASE("what is no picture is refused by the helper with the same word", "[photo][darkroom]")
{
    const QByteArray half = aJpeg({400, 300}).left(4000);
    for (const QByteArray &file : {QByteArray("<svg/>"), half}) {
        CHECK(Darkroom().read(file).error() == readPhoto(file).error());
        CHECK(Darkroom().variants(file).error() == readPhoto(file).error());
    }
}

TEST_CASE("a picture whose words cannot be read is taken without them", "[photo][darkroom]")
{
    const auto found = Darkroom().read(withIptc(aJpeg({60, 40}), {{120, QByteArray(20'000, 'x')}}));
    REQUIRE(found);
    CHECK(found->photo.size == QSize(60, 40));
    CHECK(found->photo.caption.isEmpty());
    CHECK(found->unread == failPhoto(photofault::words).error());
}

TEST_CASE("a helper that dies, hangs, floods or talks nonsense is an error", "[photo][darkroom]")
{
    const QByteArray file = aJpeg({8, 8});
    const Error stopped = failPhoto(photofault::stopped).error();
    for (const QString &script : {u"kill -9 $$"_s, u"exit 3"_s, u"cat >/dev/null; echo what"_s,
                                  u"cat /dev/zero"_s, u""_s, u"ulimit -v 1; cat"_s}) {
        INFO(script.toStdString());
        CHECK(withHelper(script).read(file).error() == stopped);
    }
    const auto late = failPhoto(photofault::tooLong).error();
    CHECK(withHelper(u"cat >/dev/null; exec tail -f /dev/null"_s, 100ms).read(file).error() ==
          late);
    CHECK(withHelper(u"exec >&-; cat >/dev/null; exec tail -f /dev/null >/dev/null"_s, 100ms)
              .read(file)
              .error() == late);
    CHECK(Darkroom({u"/no/such/helper"_s, {}}, photoLimits()).read(file).error().fault ==
          Fault::Missing);
}

TEST_CASE("an answer with one byte changed is read or refused, and nothing worse",
          "[photo][darkroom]")
{
    const QByteArray answer = answerOf(foundPhoto(withIptc(aJpeg({8, 8}), {{120, "Le quai"}})));
    REQUIRE(answerIn<FoundPhoto>(answer));
    for (qsizetype at = 0; at < answer.size(); ++at) {
        QByteArray wrong = answer;
        wrong[at] = static_cast<char>(~wrong[at]);
        answerIn<FoundPhoto>(wrong);
        answerIn<QList<Rendition>>(wrong);
        CHECK_FALSE(answerIn<FoundPhoto>(answer.left(at)));
    }
    CHECK_FALSE(answerIn<FoundPhoto>(answer + 'x'));
}

#ifndef __SANITIZE_ADDRESS__ // under which nothing is shut in

// Hidden: it is for a process of its own, below.
TEST_CASE("shut in", "[.shut-in]")
{
    const QList<QByteArray> files{aJpeg({900, 600}), fileOf(aPicture({900, 600}), "png"),
                                  fileOf(aPicture({900, 600}), "webp")};
    for (const QByteArray &file : files)
        shutIn(file);
    CHECK(::open("/etc/passwd", O_RDONLY) < 0);
    CHECK(::socket(AF_INET, SOCK_STREAM, 0) < 0);
    for (const QByteArray &file : files)
        CHECK(variants(file));
}

TEST_CASE("the helper can open nothing while it decodes", "[photo][darkroom]")
{
    QProcess alone;
    alone.start(QCoreApplication::applicationFilePath(), {u"[.shut-in]"_s});
    REQUIRE(alone.waitForFinished(20'000));
    INFO(alone.readAllStandardOutput().toStdString());
    CHECK(alone.exitCode() == 0);
}

#endif

TEST_CASE("many photos are made at once, each answer in its place", "[photo][darkroom]")
{
    QList<PhotoJob> jobs;
    for (int k = 0; k < 40; ++k)
        jobs.append({[k]() -> Result<QByteArray> {
                         return k % 7 == 3 ? Result<QByteArray>(fail(Fault::Unknown))
                                           : aJpeg({100 + k, 50});
                     },
                     {}});
    QList<qsizetype> told;
    const auto made = variantsOfAll(Darkroom(), jobs, [&told](qsizetype done) {
        told << done;
        return true;
    });
    REQUIRE(made.size() == 40);
    for (int k = 0; k < 40; ++k) {
        if (k % 7 == 3)
            CHECK(made[k].error().fault == Fault::Unknown);
        else
            CHECK(made[k].value().last().size.width() == 100 + k);
    }
    CHECK(told.last() == 40);
    CHECK(std::ranges::is_sorted(told));
}

TEST_CASE("many photos can be given up", "[photo][darkroom]")
{
    const QList<PhotoJob> jobs(500, {[] { return Result<QByteArray>(aGif()); }, {}});
    const auto made = variantsOfAll(Darkroom(), jobs, [](qsizetype) { return false; });
    REQUIRE(made.size() == 500);
    CHECK(made.first());
    CHECK(made.last().error().fault == Fault::Refused);
}
