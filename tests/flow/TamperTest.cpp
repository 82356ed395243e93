#include "core/desk/Newsroom.h"
#include "core/desk/tampering/SealedStory.h"
#include "core/store/RawFile.h"
#include "flow/Cli.h"

#include <QDate>
#include <QDir>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// FEUILLET_TAMPERINGS=all for every one; else every eighth, from another one each day.
QList<Tampering> someTamperings()
{
    constexpr qsizetype step = 8;
    const QList<Tampering> all = tamperings();
    if (qEnvironmentVariable("FEUILLET_TAMPERINGS") == "all"_L1)
        return all;
    QList<Tampering> some;
    for (qsizetype at = QDate::currentDate().dayOfYear() % step; at < all.size(); at += step)
        some << all[at];
    return some;
}

Answer publishing(const Cli &cli, const SealedStory &story)
{
    return cli.as(carole.name,
                  {u"publish"_s, story.story().text(), u"--to"_s, cli.path(u"site"_s)});
}

} // namespace

TEST_CASE("the story that is tampered with goes out by a command, and verify answers 0",
          "[flow][tamper]")
{
    const SealedStory story;
    Cli cli;
    REQUIRE(QDir().mkpath(cli.data()));
    story.copyTo(cli.data());

    CHECK(cli.run({u"verify"_s}).exit == 0);
    CHECK(publishing(cli, story).exit == 0);
    CHECK_FALSE(filesBelow(cli.path(u"site"_s)).isEmpty());
}

TEST_CASE("every way to tamper is named by the command, which answers 5, and nothing goes out",
          "[flow][tamper]")
{
    const SealedStory story;
    const QList<Tampering> some = someTamperings();
    CHECK(some.size() >= 8);
    for (const Tampering &one : some) {
        CAPTURE(one.sql.toStdString(), one.said.toStdString());
        Cli cli;
        REQUIRE(QDir().mkpath(cli.data()));
        story.copyTo(cli.data());
        {
            RawFile raw(cli.data() + u"/feuillet.sqlite"_s);
            raw.dropTriggers();
            REQUIRE(raw.run(story.filledIn(one.sql)).isEmpty());
        }
        const Answer verified = cli.run({u"verify"_s});
        CHECK(verified.exit == 5);
        CHECK_FALSE(verified.lines().isEmpty());

        const Answer published = publishing(cli, story);
        CHECK((published.exit != 0) == one.isHeld);
        CHECK(filesBelow(cli.path(u"site"_s)).isEmpty() == one.isHeld);
    }
    WARN(some.size() << " of " << tamperings().size() << " tamperings, by the command line");
}
