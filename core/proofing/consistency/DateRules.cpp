#include "proofing/consistency/Rules.h"

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

// "1er novembre 2024"
QString dayOf(const Passage &passage, const WrittenDate &date)
{
    return textOf(passage, {date.afterWeekday, date.where.end() - date.afterWeekday});
}

std::optional<Finding> wrongDate(const Passage &passage, const WrittenDate &date,
                                 const QDate &written)
{
    if (!date.exists())
        return toCheck(u"consistency.no-such-date"_s, {dayOf(passage, date)});
    const auto right = rightWeekday(date, written);
    if (!right)
        return std::nullopt;
    const QString day = dayOf(passage, date);
    return toCheck(u"consistency.weekday"_s, {weekdayName(date.weekday), day, weekdayName(*right)},
                   {weekdayName(*right) + u' ' + day});
}

void appendNearDays(QList<Finding> &findings, const Passage &passage, const QList<NearDay> &days,
                    const QDate &written)
{
    if (!written.isValid())
        return;
    for (const NearDay &day : days) {
        const QString right = weekdayName(written.addDays(day.offset).dayOfWeek());
        if (right != weekdayName(day.weekday) && isOurs(passage, day.where))
            findings += foundAt(
                passage,
                toCheck(u"consistency.near-day"_s, {weekdayName(day.weekday), right}, {right}),
                day.where);
    }
}

QList<Finding> wrongDates(const Passage &passage, const QList<WrittenDate> &dates,
                          const QDate &written)
{
    QList<Finding> findings;
    for (const WrittenDate &date : dates)
        if (const auto wrong = wrongDate(passage, date, written);
            wrong && isOurs(passage, date.where))
            findings += foundAt(passage, *wrong, date.where);
    return findings;
}

// The day of writing as far as the article tells.
QDate writtenOn(const Article &article)
{
    for (const QDate &date :
         {article.dateline.date(), article.deadline.date(), article.embargoedUntil.date()})
        if (date.isValid())
            return date;
    return {};
}

bool hasDays(const QList<Facts> &facts)
{
    return std::ranges::any_of(
        facts, [](const Facts &f) { return !f.dates.isEmpty() || !f.nearDays.isEmpty(); });
}

} // namespace

QList<Finding> contradictingDates(const Passage &passage, const QDate &written)
{
    return wrongDates(passage, datesIn(passage), written);
}

QList<Finding> contradictingDates(const Compared &compared)
{
    QList<Finding> findings;
    if (!hasDays(compared.facts))
        return findings;
    const QDate written = writtenOn(compared.article);
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Passage &passage = compared.passages[at];
        findings += wrongDates(passage, compared.facts[at].dates, written);
        appendNearDays(findings, passage, compared.facts[at].nearDays, written);
    }
    return findings;
}

} // namespace feuillet::consistency
