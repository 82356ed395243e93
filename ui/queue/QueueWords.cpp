#include "ui/queue/QueueWords.h"

#include "article/Length.h"

#include <QCoreApplication>
#include <QLocale>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Queue // the context of the translation
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 nearDeadline = 2 * hour;
constexpr double leastInFeuillets = 0.25;

constexpr qint64 day = 24 * hour;

bool isWaitedFor(const ArticleRow &row)
{
    return row.deadline.isValid() && !isPublic(row.stage) && row.stage != Stage::Shelved;
}

// The hour of today; another day with its date.
QString clockText(const QDateTime &moment, const QDateTime &now)
{
    const auto then = moment.toLocalTime();
    const QString hours = QLocale().toString(then.time(), u"HH:mm"_s);
    if (then.date() == now.toLocalTime().date())
        return hours;
    return QLocale().toString(then.date(), Queue::tr("d MMM")) + u' ' + hours;
}

QString returnedMark(const ArticleRow &row)
{
    const QString note = row.stageNote.simplified();
    return note.isEmpty() ? Queue::tr("Returned") : Queue::tr("Returned: “%1”").arg(note);
}

QString stageMark(const ArticleRow &row)
{
    if (row.seal == SealState::Void)
        return Queue::tr("Changed since the sign-off");
    return row.stage == Stage::Withdrawn ? Queue::tr("Withdrawn") : QString();
}

QString deadlineMark(const ArticleRow &row, const QDateTime &now)
{
    if (!isWaitedFor(row))
        return {};
    const auto left = now.secsTo(row.deadline);
    const auto at = clockText(row.deadline, now);
    if (left < 0)
        return Queue::tr("Late (%1)").arg(at);
    return left <= nearDeadline ? Queue::tr("Due at %1").arg(at) : QString();
}

// A deadline that is still far.
QString dueText(const ArticleRow &row, const QDateTime &now)
{
    if (!isWaitedFor(row) || !deadlineMark(row, now).isEmpty())
        return {};
    return Queue::tr("due %1").arg(clockText(row.deadline, now));
}

// Stages that the heading of their group does not name.
QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::FirstRead:
        return Queue::tr("1st reading");
    case Stage::SecondRead:
        return Queue::tr("2nd reading");
    case Stage::Corrected:
        return Queue::tr("corrected");
    case Stage::Updated:
        return Queue::tr("updated");
    default:
        return {};
    }
}

QString standingText(const ArticleRow &row, const QDateTime &now)
{
    const auto since = row.stageSince.isValid() ? row.stageSince : row.changedAt;
    return (stageText(row.stage) + u' ' + lastingText(since, now)).trimmed();
}

QString shelfNote(const ArticleRow &row)
{
    const QString note = row.stageNote.simplified();
    return row.stage != Stage::Shelved || note.isEmpty() ? QString() : Queue::tr("“%1”").arg(note);
}

QString measuredText(double measured, LengthUnit unit)
{
    return QLocale().toString(measured, 'f', unit == LengthUnit::Feuillets ? 1 : 0);
}

QString lengthMark(const ArticleRow &row)
{
    if (!row.ordered || isPublic(row.stage) || !isTooLong(row.measured, *row.ordered))
        return {};
    const auto &[amount, unit] = *row.ordered;
    return Queue::tr("Too long: %1 / %2")
        .arg(measuredText(row.measured, unit), measuredText(amount, unit));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString ageText(const QDateTime &moment, const QDateTime &now)
{
    const auto then = moment.toLocalTime();
    const auto today = now.toLocalTime().date();
    const auto seconds = qMax<qint64>(0, moment.secsTo(now));
    if (seconds < minute)
        return Queue::tr("now");
    if (seconds < hour)
        return Queue::tr("%1 min").arg(seconds / minute);
    if (then.date() == today)
        return clockText(then, now);
    if (then.date().daysTo(today) == 1)
        return Queue::tr("yesterday");
    return then.date().year() == today.year()
               ? QLocale().toString(then.date(), Queue::tr("d MMM"))
               : QLocale().toString(then.date(), Queue::tr("d MMM yyyy"));
}

QString lastingText(const QDateTime &since, const QDateTime &now)
{
    const auto seconds = qMax<qint64>(0, since.secsTo(now));
    if (seconds < minute)
        return Queue::tr("now");
    if (seconds < hour)
        return Queue::tr("for %1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        return Queue::tr("for %1 h").arg(seconds / hour);
    return Queue::tr("for %1 d").arg(seconds / day);
}

QString lengthText(int signes)
{
    const auto feuillets = Length{.signes = signes}.feuillets();
    if (feuillets < leastInFeuillets)
        return Queue::tr("%Ln character(s)", nullptr, signes);
    // French says 1,9 feuillet and 2 feuillets: what is whole of them decides.
    return Queue::tr("%1 feuillets", nullptr, int(feuillets))
        .arg(QLocale().toString(feuillets, 'f', 1));
}

QString lengthText(const ArticleRow &row)
{
    if (!row.ordered)
        return lengthText(row.signes);
    const auto &[amount, unit] = *row.ordered;
    const QString written = measuredText(row.measured, unit);
    const QString wanted = measuredText(amount, unit);
    const int count = int(amount);
    switch (unit) {
    case LengthUnit::Signes:
        return Queue::tr("%1 / %2 character(s)", nullptr, count).arg(written, wanted);
    case LengthUnit::Feuillets:
        return Queue::tr("%1 / %2 feuillets", nullptr, count).arg(written, wanted);
    case LengthUnit::Lines:
        return Queue::tr("%1 / %2 line(s)", nullptr, count).arg(written, wanted);
    case LengthUnit::Words:
        return Queue::tr("%1 / %2 word(s)", nullptr, count).arg(written, wanted);
    }
    Q_UNREACHABLE();
}

QString findingsText(const ArticleRow &row)
{
    if (isPublic(row.stage) || row.stage == Stage::Shelved)
        return {};
    if (!row.findings)
        return Queue::tr("not checked");
    return *row.findings == 0 ? Queue::tr("no finding")
                              : Queue::tr("%Ln finding(s)", nullptr, *row.findings);
}

QString writerText(const QString &name)
{
    return name.isEmpty() ? Queue::tr("Open in another window")
                          : Queue::tr("%1 is writing").arg(name);
}

QString detailText(const ArticleRow &row, const Person &me, const QDateTime &now)
{
    const bool own = !me.id.isNull() && row.authorId == me.id;
    const bool sealedNow = row.seal == SealState::Valid;
    return joined({shelfNote(row), standingText(row, now),
                   lengthMark(row).isEmpty() ? lengthText(row) : QString(), findingsText(row),
                   dueText(row, now), sealedNow ? Queue::tr("seal valid") : QString(),
                   own ? QString() : row.author});
}

QueueMark markOf(const ArticleRow &row, const QDateTime &now)
{
    const QString warnings = joined({deadlineMark(row, now), stageMark(row), lengthMark(row)});
    if (row.stage != Stage::Returned)
        return {warnings.isEmpty() ? QueueMark::Shape::None : QueueMark::Shape::Warning, warnings};
    return {warnings.isEmpty() ? QueueMark::Shape::Returned : QueueMark::Shape::Warning,
            joined({warnings, returnedMark(row)})};
}

} // namespace feuillet
