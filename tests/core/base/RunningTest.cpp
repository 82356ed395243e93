#include "base/Running.h"

#include <catch2/catch.hpp>
#include <QProcess>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// As thisProcess() would name the one of that number.
QString named(const QString &number, const QString &start)
{
    const QString here = thisProcess();
    return here.section(u' ', 0, 0) + u' ' + number + u' ' + start;
}

} // namespace

TEST_CASE("a process that runs has not ended", "[base]")
{
    CHECK(thisProcess() == thisProcess());
    CHECK(thisProcess().split(u' ').size() == 3);
    CHECK_FALSE(thisProcess().section(u' ', 2).isEmpty());
    CHECK_FALSE(hasEnded(thisProcess()));
}

TEST_CASE("a process that ended is told, also when its number was given again", "[base]")
{
    QProcess other;
    other.start(u"cat"_s, {});
    REQUIRE(other.waitForStarted());
    const QString number = QString::number(other.processId());
    CHECK(hasEnded(named(number, u"1"_s)));
    other.closeWriteChannel();
    REQUIRE(other.waitForFinished());

    CHECK(hasEnded(named(number, u"123456789012"_s)));
    CHECK(hasEnded(named(QString::number(1 << 30), u"5"_s)));
}

TEST_CASE("nothing is known of a process of another computer", "[base]")
{
    CHECK_FALSE(hasEnded(u"5c2d/pid:[1] 1073741824 5"_s));
    CHECK_FALSE(hasEnded({}));
    CHECK_FALSE(hasEnded(u"any"_s));
}
