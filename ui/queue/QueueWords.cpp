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

QString clockText(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), u"HH:mm"_s);
}

QString stageMark(const ArticleRow &row)
{
    if (row.seal == SealState::Void)
        return Queue::tr("Changed since the sign-off");
    switch (row.stage) {
    case Stage::Returned:
        return Queue::tr("Returned");
    case Stage::Withdrawn:
        return Queue::tr("Withdrawn");
    default:
        return {};
    }
}

QString deadlineMark(const ArticleRow &row, const QDateTime &now)
{
    if (!row.deadline.isValid() || isPublic(row.stage) || row.stage == Stage::Shelved)
        return {};
    const auto left = now.secsTo(row.deadline);
    const auto at = clockText(row.deadline.toLocalTime());
    if (left < 0)
        return Queue::tr("Late, was due at %1").arg(at);
    return left <= nearDeadline ? Queue::tr("Due at %1").arg(at) : QString();
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
        return clockText(then);
    if (then.date().daysTo(today) == 1)
        return Queue::tr("yesterday");
    return then.date().year() == today.year()
               ? QLocale().toString(then.date(), Queue::tr("d MMM"))
               : QLocale().toString(then.date(), Queue::tr("d MMM yyyy"));
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

QString detailText(const ArticleRow &row, const Person &me, const QDateTime &now)
{
    const bool own = !me.id.isNull() && row.authorId == me.id;
    return joined(
        {own ? QString() : row.author, lengthText(row.signes), ageText(row.changedAt, now)});
}

QString markText(const ArticleRow &row, const QDateTime &now)
{
    return joined({stageMark(row), deadlineMark(row, now)});
}

} // namespace feuillet
