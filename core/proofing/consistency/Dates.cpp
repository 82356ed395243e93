#include "proofing/consistency/Dates.h"

#include <array>

namespace feuillet::consistency {

namespace {

constexpr QStringView weekdays[] = {u"lundi",    u"mardi",  u"mercredi", u"jeudi",
                                    u"vendredi", u"samedi", u"dimanche"};
constexpr QStringView months[] = {u"janvier",   u"février", u"mars",     u"avril",
                                  u"mai",       u"juin",    u"juillet",  u"août",
                                  u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr int firstYear = 1800; // before, calendars differ
constexpr int nearby = 300;     // days, for a date without a year

// From 1; 0 if it is not there.
template <size_t count>
int placeIn(const QStringView (&names)[count], QStringView word)
{
    for (size_t at = 0; at < count; ++at)
        if (word.size() == names[at].size() && word.compare(names[at], Qt::CaseInsensitive) == 0)
            return static_cast<int>(at) + 1;
    return 0;
}

int dayIn(QStringView number)
{
    if (number == QStringView(u"1er"))
        return 1;
    bool isNumber = false;
    const int day = number.size() <= 2 ? number.toInt(&isNumber) : 0;
    return isNumber && day >= 1 && day <= 99 ? day : 0;
}

int yearIn(const Passage &passage, size_t at)
{
    if (at >= passage.tokens.size() || passage.tokens[at].length != 4)
        return 0;
    const int year = passage.tokens[at].in(passage.words()).toInt();
    return year >= firstYear && year < 2200 ? year : 0;
}

bool isOneSpace(QStringView gap)
{
    return gap.size() == 1 && gap.front().isSpace();
}

bool isAfterSpace(const Passage &passage, size_t at)
{
    if (at == 0 || at >= passage.tokens.size())
        return false;
    const auto from = passage.tokens[at - 1].end();
    return isOneSpace(passage.words().mid(from, passage.tokens[at].start - from));
}

std::optional<WrittenDate> dateAt(const Passage &passage, size_t at)
{
    const auto word = [&](size_t token) {
        return passage.tokens[token].in(passage.words());
    };
    const int day = dayIn(word(at));
    if (day == 0 || !isAfterSpace(passage, at + 1))
        return std::nullopt;
    const int month = placeIn(months, word(at + 1));
    if (month == 0)
        return std::nullopt;
    const int year = isAfterSpace(passage, at + 2) ? yearIn(passage, at + 2) : 0;
    const int weekday = isAfterSpace(passage, at) ? placeIn(weekdays, word(at - 1)) : 0;
    const auto start = passage.tokens[weekday > 0 ? at - 1 : at].start;
    const auto end = passage.tokens[year > 0 ? at + 2 : at + 1].end();
    return WrittenDate{{start, end - start}, passage.tokens[at].start, weekday, day, month, year};
}

std::optional<int> offsetOf(QStringView word)
{
    if (word.compare(u"hier", Qt::CaseInsensitive) == 0)
        return -1;
    if (word.compare(u"demain", Qt::CaseInsensitive) == 0)
        return 1;
    const bool today = word.size() == 11 && word.startsWith(u"aujourd", Qt::CaseInsensitive);
    return today ? std::optional(0) : std::nullopt;
}

bool isInYears(const WrittenDate &date, const QDate &written, int weekday)
{
    for (int year = written.year() - 1; year <= written.year() + 1; ++year) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && qAbs(written.daysTo(day)) <= nearby && day.dayOfWeek() == weekday)
            return true;
    }
    return false;
}

} // namespace

bool WrittenDate::exists() const
{
    constexpr int leapYear = 2000;
    return QDate::isValid(year > 0 ? year : leapYear, month, day);
}

QList<WrittenDate> datesIn(const Passage &passage)
{
    QList<WrittenDate> dates;
    for (size_t at = 0; at + 1 < passage.tokens.size(); ++at)
        if (passage.tokens[at].kind == TokenKind::Number && passage.tokens[at].length <= 3)
            if (const auto date = dateAt(passage, at))
                dates.append(*date);
    return dates;
}

QList<NearDay> nearDaysIn(const Passage &passage)
{
    QList<NearDay> days;
    for (size_t at = 0; at + 1 < passage.tokens.size(); ++at) {
        const Token &token = passage.tokens[at];
        const Token &next = passage.tokens[at + 1];
        if ((token.length != 4 && token.length != 6 && token.length != 11) || next.length > 8)
            continue;
        const auto offset = offsetOf(token.in(passage.words()));
        if (!offset)
            continue;
        const QStringView gap = passage.words().mid(token.end(), next.start - token.end());
        const int weekday = placeIn(weekdays, next.in(passage.words()));
        if (weekday > 0 && (isOneSpace(gap) || gap == QStringView(u", ")))
            days.append({{next.start, next.length}, weekday, *offset});
    }
    return days;
}

std::optional<int> rightWeekday(const WrittenDate &date, const QDate &written)
{
    if (date.weekday == 0 || !date.exists())
        return std::nullopt;
    if (date.year > 0) {
        const int right = QDate(date.year, date.month, date.day).dayOfWeek();
        return right == date.weekday ? std::nullopt : std::optional(right);
    }
    if (!written.isValid() || isInYears(date, written, date.weekday))
        return std::nullopt;
    const QDate day(written.year(), date.month, date.day);
    return day.isValid() ? std::optional(day.dayOfWeek()) : std::nullopt;
}

QString weekdayName(int weekday)
{
    return weekdays[weekday - 1].toString();
}

} // namespace feuillet::consistency
