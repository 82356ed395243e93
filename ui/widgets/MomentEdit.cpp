#include "ui/widgets/MomentEdit.h"

#include "ui/widgets/Folding.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int charactersWide = 20;
constexpr int halfYear = 183; // days

QString typedForm()
{
    return u"dd/MM/yyyy HH:mm"_s;
}

// Takes the hour out of the words: 22:00, 22h30, 9 h, 9h.
QTime takeTime(QString &words)
{
    static const QRegularExpression hour(u"(?:^|\\s|à )(\\d{1,2})(?::|\\s?h\\s?)(\\d{2})?\\s*$"_s);
    const auto found = hour.match(words);
    if (!found.hasMatch())
        return {};
    words = words.left(found.capturedStart()).trimmed();
    return QTime(found.captured(1).toInt(), found.captured(2).toInt());
}

// The day of a month that is named without its year: the nearest one.
QDate nearest(int month, int day, const QDate &today)
{
    const QDate date(today.year(), month, day);
    if (date.isValid() && date.daysTo(today) > halfYear)
        return date.addYears(1);
    if (date.isValid() && today.daysTo(date) > halfYear)
        return date.addYears(-1);
    return date;
}

QDate dated(const QString &day, int month, const QString &year, const QDate &today)
{
    if (year.isEmpty())
        return nearest(month, day.toInt(), today);
    const int number = year.toInt();
    return QDate(number < 100 ? 2000 + number : number, month, day.toInt());
}

// The month that begins so, in French or in the language of the screen; 0 if none or several do.
int monthNamed(const QString &word)
{
    int month = 0;
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale()})
        for (int at = 1; at <= 12; ++at)
            if (folded(locale.monthName(at)).startsWith(folded(word)) && month != at) {
                if (month != 0)
                    return 0;
                month = at;
            }
    return month;
}

QDate weekday(const QString &word, const QDate &today)
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const QLocale &locale : {QLocale(QLocale::French), QLocale()})
            if (folded(locale.dayName(day.dayOfWeek())) == folded(word))
                return day;
    }
    return {};
}

QDate dayIn(const QString &words, const QDate &today)
{
    static const QRegularExpression figures(
        u"^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression named(
        u"^(\\d{1,2})(?:er)?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?$"_s);
    const QString plain = folded(words);
    if (plain == "aujourd'hui"_L1 || plain == "today"_L1)
        return today;
    if (plain == "demain"_L1 || plain == "tomorrow"_L1)
        return today.addDays(1);
    if (const auto found = figures.match(words); found.hasMatch())
        return dated(found.captured(1), found.captured(2).toInt(), found.captured(3), today);
    if (const auto found = iso.match(words); found.hasMatch())
        return QDate::fromString(words, Qt::ISODate);
    if (const auto found = named.match(words); found.hasMatch())
        return dated(found.captured(1), monthNamed(found.captured(2)), found.captured(3), today);
    return weekday(words, today);
}

// The next time that it is this hour.
QDateTime nextAt(const QTime &time, const QDateTime &now)
{
    const QDateTime today(now.date(), time);
    return today > now ? today : today.addDays(1);
}

QString longForm(const QDateTime &moment)
{
    const QLocale locale;
    return locale.toString(moment.date(), MomentEdit::tr("dddd d MMMM yyyy")) + u", "_s +
           locale.toString(moment.time(), u"HH:mm"_s);
}

} // namespace

std::optional<QDateTime> momentIn(const QString &words, const QDateTime &now)
{
    QString left = words.simplified().toLower();
    if (left.isEmpty())
        return QDateTime();
    const QTime time = takeTime(left);
    if (!time.isValid())
        return std::nullopt;
    const QDateTime here = now.toLocalTime();
    if (left.isEmpty())
        return nextAt(time, here).toUTC();
    const QDate day = dayIn(left, here.date());
    return day.isValid() ? std::optional(QDateTime(day, time).toUTC()) : std::nullopt;
}

MomentEdit::MomentEdit(const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_now(now), m_words(new QLineEdit(this)), m_understood(quietLabel({}, this))
{
    m_words->setPlaceholderText(tr("None"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(fontMetrics().averageCharWidth() * charactersWide + wideSpace);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_understood, 1);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &MomentEdit::follow);
}

void MomentEdit::setNames(const QString &objectName, const QString &accessibleName)
{
    m_words->setObjectName(objectName);
    m_words->setAccessibleName(accessibleName);
}

void MomentEdit::show(const QDateTime &moment)
{
    m_given = moment;
    m_givenWords = moment.isValid() ? moment.toLocalTime().toString(typedForm()) : QString();
    m_words->setText(m_givenWords);
    follow();
}

// What was not touched comes back as it was, seconds and all.
std::optional<QDateTime> MomentEdit::moment() const
{
    return m_words->text() == m_givenWords ? m_given : momentIn(m_words->text(), m_now);
}

void MomentEdit::follow()
{
    const auto read = moment();
    if (!read)
        m_understood->setText(tr("Not understood. Write for example 18/11 22:00, or demain 9h30."));
    else
        m_understood->setText(read->isValid() ? longForm(read->toLocalTime()) : QString());
    m_words->setAccessibleDescription(m_understood->text());
    emit changed();
}

} // namespace feuillet
