#include "desk/publish/Replies.h"

#include "desk/Publish.h"
#include "desk/publish/Notices.h"
#include "desk/Standing.h"
#include "store/Chaining.h"
#include "store/ReplyStore.h"
#include "store/SettingStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString rulesKey = u"desk.replies"_s;

// The day at the paper's place.
QDate firstPublished(const QList<StepTaken> &steps, const Site &site)
{
    const auto first = std::ranges::find(steps, Action::Publish, &StepTaken::action);
    return first == steps.end() ? QDate() : first->at.toTimeZone(QTimeZone(site.timeZone)).date();
}

Result<Reply> openReply(Seat &seat, ArticleId id, ReplyId reply)
{
    const auto replies = ReplyStore(seat.database).of(id);
    if (!replies)
        return failed(replies);
    const auto found = std::ranges::find(*replies, reply, &Reply::id);
    if (found == replies->end() || found->state != ReplyState::Open)
        return fail(Fault::Unknown, reply.text());
    return *found;
}

Handling handling(const Seat &seat)
{
    return {seat.person.id, seat.now()};
}

} // namespace

Result<ReplyId> receiveReply(Seat &seat, ArticleId id, const QString &from, const QString &text,
                             const QDate &receivedOn)
{
    if (from.trimmed().isEmpty() || text.trimmed().isEmpty() || !receivedOn.isValid())
        return fail(Fault::Malformed, id.text());
    if (const auto standing = standingOf(seat, id); !standing)
        return failed(standing);
    const Reply reply{.id = ReplyId::random(),
                      .article = id,
                      .from = from.trimmed(),
                      .text = text.trimmed(),
                      .receivedOn = receivedOn};
    if (const auto kept = ReplyStore(seat.database).receive(reply, handling(seat)); !kept)
        return failed(kept);
    return reply.id;
}

Result<QList<ReplyDue>> repliesTo(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    const auto replies = ReplyStore(seat.database).of(id);
    if (!replies)
        return failed(replies);
    if (replies->isEmpty())
        return QList<ReplyDue>();
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const auto rules = replyRules(seat.database);
    if (!rules)
        return failed(rules);
    const auto paper = site(seat.database);
    if (!paper)
        return failed(paper);
    const QDate published = firstPublished(standing->steps, *paper);
    QList<ReplyDue> due;
    for (const Reply &reply : *replies)
        due << ReplyDue{reply, dueOn(reply, *rules), isAskedTooLate(reply, published, *rules),
                        linesOf(reply, *rules), linesAllowed(standing->article, *rules)};
    return due;
}

Result<> publishReply(Seat &seat, ArticleId id, ReplyId asked)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    auto reply = openReply(seat, id, asked);
    if (!reply)
        return failed(reply);
    const QString reason = reply->from + u", "_s + reply->receivedOn.toString(Qt::ISODate);
    const auto told =
        announce(seat, id, NoticeKind::RightOfReply, reply->from + u'\n' + reply->text, reason);
    if (!told)
        return failed(told);
    reply->state = ReplyState::Published;
    if (const auto settled = ReplyStore(seat.database).settle(*reply, handling(seat)); !settled)
        return settled;
    return work->commit();
}

Result<> declineReply(Seat &seat, ArticleId id, ReplyId asked, const QString &reason)
{
    if (!(seat.person.roles & (Roles(Role::CopyEditor) | Role::Chief)))
        return std::unexpected(refused(Refusal::RoleMissing, seat.person.name));
    if (reason.trimmed().isEmpty())
        return std::unexpected(refused(Refusal::NoteMissing));
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    auto reply = openReply(seat, id, asked);
    if (!reply)
        return failed(reply);
    reply->state = ReplyState::Declined;
    reply->reason = reason.trimmed();
    if (const auto settled = ReplyStore(seat.database).settle(*reply, handling(seat)); !settled)
        return settled;
    return work->commit();
}

Result<ReplyRules> replyRules(Database &database)
{
    const auto kept = SettingStore(database).value(rulesKey);
    if (!kept)
        return failed(kept);
    ReplyRules rules;
    if (!*kept)
        return rules;
    const QJsonObject json = QJsonDocument::fromJson((*kept)->toUtf8()).object();
    rules.daysToPublish = json[u"daysToPublish"_s].toInt(rules.daysToPublish);
    rules.monthsToAsk = json[u"monthsToAsk"_s].toInt(rules.monthsToAsk);
    rules.fewestLines = json[u"fewestLines"_s].toInt(rules.fewestLines);
    rules.mostLines = json[u"mostLines"_s].toInt(rules.mostLines);
    rules.signesInLine = json[u"signesInLine"_s].toInt(rules.signesInLine);
    return rules;
}

Result<> setReplyRules(Database &database, const ReplyRules &rules)
{
    if (rules.daysToPublish < 0 || rules.monthsToAsk < 0 || rules.signesInLine < 1 ||
        rules.fewestLines < 0 || rules.mostLines < rules.fewestLines)
        return fail(Fault::Malformed, rulesKey);
    const QJsonObject json{{u"daysToPublish"_s, rules.daysToPublish},
                           {u"monthsToAsk"_s, rules.monthsToAsk},
                           {u"fewestLines"_s, rules.fewestLines},
                           {u"mostLines"_s, rules.mostLines},
                           {u"signesInLine"_s, rules.signesInLine}};
    return SettingStore(database).set(
        rulesKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace feuillet
