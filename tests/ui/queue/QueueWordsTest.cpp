#include "ui/queue/QueueWords.h"

#include "Rows.h"
#include "support/Printing.h"

#include <QLocale>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an age is said as in a newsroom", "[queue]")
{
    const auto now = evening();
    const auto ago = [&](qint64 seconds) {
        return ageText(now.addSecs(-seconds).toUTC(), now);
    };

    CHECK(ago(20) == u"now"_s);
    CHECK(ago(12 * 60) == u"12 min"_s);
    CHECK(ago(3 * 3600) == u"19:00"_s);
    CHECK(ago(23 * 3600) == u"yesterday"_s);
    CHECK(ago(15 * 86400) == u"3 Nov"_s);
    CHECK(ago(365 * 86400) == u"18 Nov 2024"_s);
}

TEST_CASE("a clock that runs ahead makes nothing younger than now", "[queue]")
{
    CHECK(ageText(evening().addSecs(300).toUTC(), evening()) == u"now"_s);
}

TEST_CASE("a length is told in feuillets, a note's in characters", "[queue]")
{
    CHECK(lengthText(3'823).startsWith(QLocale().toString(2.5, 'f', 1)));
    CHECK(lengthText(120).startsWith(u"120 "_s));
}

TEST_CASE("one's own name is not repeated in the queue", "[queue]")
{
    const auto row = aRow(1, u"Port"_s);

    CHECK_FALSE(detailText(row, camille(), evening()).contains(u"Camille"_s));
    CHECK(detailText(byNour(row), camille(), evening()).contains(u"Nour Benali"_s));
    CHECK(detailText(row, Person(), evening()).contains(u"Camille"_s));
}

TEST_CASE("a deadline is marked from two hours before, and when it is missed", "[queue]")
{
    auto row = aRow(1, u"Port"_s);
    const auto due = [&](int minutes) {
        row.deadline = evening().addSecs(minutes * 60).toUTC();
        return markText(row, evening());
    };

    CHECK(due(121).isEmpty());
    CHECK(due(90) == u"Due at 23:30"_s);
    CHECK(due(-30) == u"Late, was due at 21:30"_s);
    row.stage = Stage::Published;
    CHECK(due(-30).isEmpty());
}

TEST_CASE("a void seal and a return are marked", "[queue]")
{
    auto row = aRow(1, u"Port"_s, Stage::Returned);
    CHECK(markText(row, evening()) == u"Returned"_s);

    row.stage = Stage::Signed;
    CHECK(markText(row, evening()).isEmpty());
    row.seal = SealState::Void;
    CHECK(markText(row, evening()) == u"Changed since the sign-off"_s);
}
