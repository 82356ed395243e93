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

TEST_CASE(
    "how long an article waits at its stage is said, and the stage where its heading does not",
    "[queue]")
{
    auto row = aRow(1, u"Port"_s, Stage::Submitted);
    const auto detail = [&](int minutes) {
        row.stageSince = evening().addSecs(-60 * minutes).toUTC();
        return detailText(row, camille(), evening());
    };
    CHECK(detail(0).startsWith(u"now · "_s));
    CHECK(detail(12).startsWith(u"for 12 min · "_s));
    CHECK(detail(47 * 60).startsWith(u"for 47 h · "_s));
    CHECK(detail(50 * 60).startsWith(u"for 2 d · "_s));
    row.stage = Stage::FirstRead;
    CHECK(detail(12).startsWith(u"1st reading for 12 min · "_s));
}

TEST_CASE("a length stands against its order, and what is too long is told in words", "[queue]")
{
    auto row = aRow(1, u"Port"_s);
    row.ordered = OrderedLength{3'000, LengthUnit::Signes};
    row.measured = 2'900;
    CHECK(
        lengthText(row).contains(QLocale().toString(2'900) + u" / "_s + QLocale().toString(3'000)));
    CHECK(markOf(row, evening()).words.isEmpty());

    row.measured = 3'210;
    const auto mark = markOf(row, evening());
    CHECK(mark.shape == QueueMark::Shape::Warning);
    CHECK(mark.words.startsWith(u"Too long: "_s));
    CHECK(mark.words.contains(QLocale().toString(3'210)));
    CHECK_FALSE(detailText(row, camille(), evening()).contains(QLocale().toString(3'210)));

    row.ordered = OrderedLength{2.5, LengthUnit::Feuillets};
    row.measured = 2.4;
    CHECK(lengthText(row).startsWith(QLocale().toString(2.4) + u" / "_s));
}

TEST_CASE("findings are counted where they are known, and it is said where they are not", "[queue]")
{
    auto row = aRow(1, u"Port"_s);
    CHECK(findingsText(row) == u"not checked"_s);
    row.findings = 0;
    CHECK(findingsText(row) == u"no finding"_s);
    row.findings = 3;
    CHECK(findingsText(row).startsWith(u"3 "_s));
    row.stage = Stage::Published;
    CHECK(findingsText(row).isEmpty());
}

TEST_CASE("a valid seal is in the quiet line", "[queue]")
{
    auto row = aRow(1, u"Port"_s, Stage::Signed);
    row.seal = SealState::Valid;
    const auto detail = detailText(row, camille(), evening());
    CHECK(detail.contains(u"seal valid"_s));
}

TEST_CASE("a deadline that is far is quiet, one near is marked, one missed is told late", "[queue]")
{
    auto row = aRow(1, u"Port"_s);
    const auto due = [&](int minutes) {
        row.deadline = evening().addSecs(minutes * 60).toUTC();
        return markOf(row, evening());
    };

    CHECK(due(121).shape == QueueMark::Shape::None);
    CHECK(detailText(row, camille(), evening()).contains(u"due 19 Nov 00:01"_s));
    CHECK(due(90) == QueueMark{QueueMark::Shape::Warning, u"Due at 23:30"_s});
    CHECK(due(-30).words == u"Late (21:30)"_s);
    CHECK(due(-24 * 60).words == u"Late (17 Nov 22:00)"_s);
    row.stage = Stage::Published;
    CHECK(due(-30).words.isEmpty());
}

TEST_CASE("a void seal is marked, and a return with what it asks", "[queue]")
{
    auto row = aRow(1, u"Port"_s, Stage::Returned);
    CHECK(markOf(row, evening()) == QueueMark{QueueMark::Shape::Returned, u"Returned"_s});
    row.stageNote = u"Vérifier\nles noms."_s;
    CHECK(markOf(row, evening()).words == u"Returned: “Vérifier les noms.”"_s);

    row.stage = Stage::Shelved;
    CHECK(markOf(row, evening()).words.isEmpty());
    CHECK(detailText(row, camille(), evening()).startsWith(u"“Vérifier les noms.”"_s));

    row.stage = Stage::Signed;
    CHECK(markOf(row, evening()).words.isEmpty());
    row.seal = SealState::Void;
    CHECK(markOf(row, evening()).words == u"Changed since the sign-off"_s);
}
