#pragma once

#include "proofing/Passage.h"

#include <QDate>

#include <optional>

namespace feuillet::consistency {

// "jeudi 1er novembre 2024", with what is written of it.
struct WrittenDate
{
    Stretch where;
    qsizetype afterWeekday = 0; // where the day begins
    int weekday = 0;            // 1 is Monday, 0 none
    int day = 0;
    int month = 0;
    int year = 0; // 0 none

    bool exists() const; // 29 February exists where no year is written
    bool operator==(const WrittenDate &) const = default;
};

// "hier jeudi", "aujourd'hui lundi", "demain, mardi".
struct NearDay
{
    Stretch where; // the weekday
    int weekday = 0;
    int offset = 0; // in days from the day of writing
    bool operator==(const NearDay &) const = default;
};

QList<WrittenDate> datesIn(const Passage &passage);
QList<NearDay> nearDaysIn(const Passage &passage);

// The weekday that the date has, if another is written. A date without a year is near the day of
// writing; nothing is told when that is not known.
std::optional<int> rightWeekday(const WrittenDate &date, const QDate &written);
QString weekdayName(int weekday);

} // namespace feuillet::consistency
