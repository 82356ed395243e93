#include "article/Framing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace feuillet;

namespace {

const QSize picture(1200, 800);

int between(std::mt19937 &random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

Qt::Edges anyHandle(std::mt19937 &random)
{
    const Qt::Edges handles[] = {Qt::LeftEdge,
                                 Qt::RightEdge,
                                 Qt::TopEdge,
                                 Qt::BottomEdge,
                                 Qt::TopEdge | Qt::LeftEdge,
                                 Qt::TopEdge | Qt::RightEdge,
                                 Qt::BottomEdge | Qt::LeftEdge,
                                 Qt::BottomEdge | Qt::RightEdge};
    return handles[random() % std::size(handles)];
}

} // namespace

TEST_CASE("a crop is shown as far as it lies in its picture", "[article]")
{
    CHECK(shownPart({.size = picture}) == QRect(0, 0, 1200, 800));
    CHECK(shownPart({.size = picture, .crop = {600, 400, 900, 900}}) == QRect(600, 400, 600, 400));
    CHECK(shownPart({.size = picture, .crop = {5000, 0, 10, 10}}) == QRect(0, 0, 1200, 800));
    CHECK(shownPart({}).isEmpty());
}

TEST_CASE("the focus of the whole picture is told in parts of what is shown", "[article]")
{
    CHECK(shownFocus({.size = picture, .focus = {0.25, 0.5}}) == QPointF(0.25, 0.5));
    CHECK(shownFocus({.size = picture, .focus = {0.5, 0.5}, .crop = {300, 200, 600, 400}}) ==
          QPointF(0.5, 0.5));
    CHECK(shownFocus({.size = picture, .focus = {0.5, 0.5}, .crop = {600, 200, 600, 300}}) ==
          QPointF(0, 0.667));
    CHECK(shownFocus({.size = picture, .focus = {0, 1}, .crop = {600, 0, 600, 400}}) ==
          QPointF(0, 1));
}

TEST_CASE("a frame around all of the picture is no crop", "[article]")
{
    const Photo photo{.size = picture, .crop = {10, 10, 100, 100}};
    CHECK(withFraming(photo, {0, 0, 1200, 800}, {0.5, 0.5}).crop == QRect());
    CHECK(withFraming(photo, {-50, 0, 650, 900}, {0.5, 0.5}).crop == QRect(0, 0, 600, 800));
    CHECK(withFraming(photo, {}, {1.5, 0.33333}).focus == QPointF(1, 0.333));
}

TEST_CASE("the largest frame of a ratio stays in the picture, near the focus", "[article]")
{
    CHECK(largestFrame(picture, {1, 1}, {0.5, 0.5}) == QRect(200, 0, 800, 800));
    CHECK(largestFrame(picture, {1, 1}, {0, 0}) == QRect(0, 0, 800, 800));
    CHECK(largestFrame(picture, {16, 9}, {0.5, 1}) == QRect(0, 125, 1200, 675));
    CHECK(largestFrame(picture, {3, 2}, {0.1, 0.1}) == QRect(0, 0, 1200, 800));
    CHECK(largestFrame(picture, {}, {0.1, 0.1}) == QRect(0, 0, 1200, 800));
}

TEST_CASE("the edge across from the one that is taken stays where it is", "[article]")
{
    const QRect frame(100, 100, 400, 300);
    CHECK(resizedFrame(frame, Qt::RightEdge, {700, 0}, {}, picture) == QRect(100, 100, 600, 300));
    CHECK(resizedFrame(frame, Qt::LeftEdge, {50, 0}, {}, picture) == QRect(50, 100, 450, 300));
    CHECK(resizedFrame(frame, Qt::TopEdge | Qt::LeftEdge, {0, 0}, {}, picture) ==
          QRect(0, 0, 500, 400));
    CHECK(resizedFrame(frame, Qt::BottomEdge, {0, 9999}, {}, picture) == QRect(100, 100, 400, 700));
    CHECK(resizedFrame(frame, Qt::RightEdge, {0, 0}, {}, picture).width() == leastFrame);
}

TEST_CASE("no pull takes a frame out of its picture, its ratio or under its least", "[article]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 20'000; ++round) {
        const QSize size(between(random, 40, 4000), between(random, 40, 4000));
        const QSize ratio = round % 2 ? QSize() : frameRatios[round / 2 % frameRatios.size()];
        const QRect before =
            largestFrame(size, ratio, {double(round % 11) / 10, double(round % 7) / 6});
        const QPoint to(between(random, -500, 4500), between(random, -500, 4500));
        QRect frame = resizedFrame(before, anyHandle(random), to, ratio, size);
        frame = movedFrame(frame, {between(random, -999, 999), between(random, -999, 999)}, size);
        frame = resizedFrame(frame, anyHandle(random), to, ratio, size);
        INFO(size.width() << "x" << size.height() << " to " << to.x() << "," << to.y());
        REQUIRE(QRect(QPoint(), size).contains(frame));
        REQUIRE(std::min(frame.width(), frame.height()) >= std::min(18, size.height()));
        if (!ratio.isEmpty())
            REQUIRE(std::abs(frame.width() * ratio.height() - frame.height() * ratio.width()) <=
                    ratio.width() + ratio.height());
    }
}
