#include "ui/widgets/MomentEdit.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime evening(QDate(2025, 11, 18), QTime(22, 0)); // a Tuesday

// As it would be written on a calendar here, or why not.
QString read(const QString &words)
{
    const auto moment = momentIn(words, evening);
    if (!moment)
        return u"?"_s;
    return moment->isValid() ? moment->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"none"_s;
}

} // namespace

TEST_CASE("a moment is read as it is typed in French", "[widgets]")
{
    CHECK(read(u"18/11/2025 23:30"_s) == u"2025-11-18 23:30"_s);
    CHECK(read(u" 19/11 9h "_s) == u"2025-11-19 09:00"_s);
    CHECK(read(u"19/11/25 à 9 h 05"_s) == u"2025-11-19 09:05"_s);
    CHECK(read(u"2025-12-01 06:00"_s) == u"2025-12-01 06:00"_s);
    CHECK(read(u"Demain 9h30"_s) == u"2025-11-19 09:30"_s);
    CHECK(read(u"aujourd’hui 23:00"_s) == u"2025-11-18 23:00"_s);
    CHECK(read(u"jeudi 18h"_s) == u"2025-11-20 18:00"_s);
    CHECK(read(u"1er décembre 14 h"_s) == u"2025-12-01 14:00"_s);
    CHECK(read(u"3 fevr. 2026 14:00"_s) == u"2026-02-03 14:00"_s);
}

TEST_CASE("an hour alone is the next one, a day without its year the nearest", "[widgets]")
{
    CHECK(read(u"23:15"_s) == u"2025-11-18 23:15"_s);
    CHECK(read(u"6h"_s) == u"2025-11-19 06:00"_s);
    CHECK(read(u"3/1 8:00"_s) == u"2026-01-03 08:00"_s);
    CHECK(read(u"17/11 8:00"_s) == u"2025-11-17 08:00"_s);
}

TEST_CASE("no words are no moment, and what cannot be read is not guessed", "[widgets]")
{
    CHECK(read(u"  "_s) == u"none"_s);
    for (const QString &words : {u"18/11"_s, u"bientôt"_s, u"31/02 10:00"_s, u"18/11 25:00"_s,
                                 u"ju 9h"_s, u"18/13 9h"_s, u"3 ma 9h"_s, u"3 jui 9h"_s})
        CHECK(read(words) == u"?"_s);
}

TEST_CASE("the field says what it understood, and keeps what was not touched to the millisecond",
          "[widgets]")
{
    MomentEdit edit(evening);
    edit.setNames(u"deadline"_s, u"Deadline"_s);
    const QSignalSpy changed(&edit, &MomentEdit::changed);
    auto &words = child<QLineEdit>(edit, u"deadline"_s);
    const auto exact = evening.addMSecs(61'234).toUTC();

    edit.show(exact);
    CHECK(words.text() == u"18/11/2025 22:01"_s);
    CHECK(edit.moment() == exact);
    CHECK(edit.findChild<QLabel *>()->text().contains(u"Tuesday 18 November 2025"_s));

    words.setText(u"demain"_s);
    CHECK_FALSE(edit.moment().has_value());
    CHECK(words.accessibleDescription().startsWith(u"Not understood"_s));
    words.clear();
    REQUIRE(edit.moment());
    CHECK_FALSE(edit.moment()->isValid());
    CHECK(changed.size() >= 3);
}
