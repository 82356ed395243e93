#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "base/AtomicFile.h"
#include "desk/publish/Notices.h"
#include "desk/publish/Replies.h"
#include "desk/Queue.h"
#include "desk/Wording.h"

#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// The seat and the article that the first operand names, for what a member of the desk does.
struct AtArticle
{
    Seat seat;
    ArticleId id;
};

Result<AtArticle> atArticle(Call &call)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return std::unexpected(id.error());
    return AtArticle{std::move(*seat), *id};
}

void tellStale(Call &call, Seat &seat, ArticleId id)
{
    const auto stale = filesToReplace(seat, id);
    if (!stale) {
        call.terminal.fail(stale.error(), id.text());
        return;
    }
    for (const StaleFile &file : *stale)
        call.terminal.say(file.gone ? Words::tr("To be removed: %1").arg(file.path)
                                    : Words::tr("To be replaced: %1").arg(file.path));
}

Exit announce(Call &call)
{
    const auto kind = noticeKindNamed(call.line.value(u"kind"_s));
    if (!kind || *kind == NoticeKind::RightOfReply)
        return call.terminal.usage(
            Words::tr("--kind is correction, clarification, update or withdrawal."));
    auto at = atArticle(call);
    if (!at)
        return call.terminal.fail(at.error());
    const auto stage = feuillet::announce(at->seat, at->id, *kind, call.line.value(u"text"_s),
                                          call.line.value(u"note"_s));
    if (!stage)
        return call.terminal.fail(stage.error(), at->id.text());
    call.terminal.say(at->id.text() + u": "_s + label(*stage));
    tellStale(call, at->seat, at->id);
    return Exit::Done;
}

QJsonObject jsonOf(const Notice &notice)
{
    return {{u"kind"_s, noticeKindName(notice.kind)},
            {u"at"_s, isoText(notice.at)},
            {u"text"_s, notice.text}};
}

Exit notices(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto told = noticesOf(*seat, *id);
    const auto stale = filesToReplace(*seat, *id);
    if (!told || !stale)
        return call.terminal.fail(told ? stale.error() : told.error(), id->text());
    QJsonArray list;
    QJsonArray files;
    for (const Notice &notice : *told)
        list.append(jsonOf(notice));
    for (const StaleFile &file : *stale)
        files.append(QJsonObject{{u"path"_s, file.path}, {u"gone"_s, file.gone}});
    if (call.line.has(u"json"_s)) {
        call.terminal.json({{u"notices"_s, list}, {u"files"_s, files}});
        return Exit::Done;
    }
    for (const Notice &notice : *told)
        call.terminal.line(
            QStringList{isoText(notice.at), noticeKindName(notice.kind), notice.text}.join(u'\t'));
    tellStale(call, *seat, *id);
    return Exit::Done;
}

QDate dayAsked(const CommandLine &line)
{
    return line.has(u"received"_s) ? QDate::fromString(line.value(u"received"_s), Qt::ISODate)
                                   : QDate::currentDate();
}

Exit addReply(Call &call)
{
    if (call.line.value(u"from"_s).isEmpty() || !dayAsked(call.line).isValid())
        return call.terminal.usage(
            Words::tr("--from names who asks; --received is a day such as 2026-03-05."));
    const auto text = readFile(call.line.operands.last());
    if (!text)
        return call.terminal.fail(text.error());
    auto at = atArticle(call);
    if (!at)
        return call.terminal.fail(at.error());
    const auto reply = receiveReply(at->seat, at->id, call.line.value(u"from"_s),
                                    QString::fromUtf8(*text), dayAsked(call.line));
    if (!reply)
        return call.terminal.fail(reply.error(), at->id.text());
    call.terminal.line(reply->text());
    return Exit::Done;
}

QJsonObject jsonOf(const ReplyDue &due)
{
    return {{u"id"_s, due.reply.id.text()},
            {u"from"_s, due.reply.from},
            {u"text"_s, due.reply.text},
            {u"received"_s, due.reply.receivedOn.toString(Qt::ISODate)},
            {u"due"_s, due.due.toString(Qt::ISODate)},
            {u"state"_s, replyStateName(due.reply.state)},
            {u"reason"_s, due.reply.reason},
            {u"asksTooLate"_s, due.asksTooLate},
            {u"lines"_s, due.lines},
            {u"linesAllowed"_s, due.linesAllowed}};
}

QString lineOf(const ReplyDue &due)
{
    return QStringList{due.reply.id.text(), replyStateName(due.reply.state),
                       due.due.toString(Qt::ISODate),
                       u"%1/%2"_s.arg(due.lines).arg(due.linesAllowed), due.reply.from}
        .join(u'\t');
}

Exit listReplies(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto replies = repliesTo(*seat, *id);
    if (!replies)
        return call.terminal.fail(replies.error(), id->text());
    QJsonArray list;
    for (const ReplyDue &due : *replies)
        if (call.line.has(u"json"_s))
            list.append(jsonOf(due));
        else
            call.terminal.line(lineOf(due));
    if (call.line.has(u"json"_s))
        call.terminal.json({{u"replies"_s, list}});
    return Exit::Done;
}

Exit answer(Call &call, ReplyState state)
{
    const auto reply = ReplyId::parse(call.line.operands.last());
    if (!reply)
        return call.terminal.fail({Fault::Unknown, call.line.operands.last()});
    auto at = atArticle(call);
    if (!at)
        return call.terminal.fail(at.error());
    const auto done = state == ReplyState::Published
                          ? publishReply(at->seat, at->id, *reply)
                          : declineReply(at->seat, at->id, *reply, call.line.value(u"note"_s));
    if (!done)
        return call.terminal.fail(done.error(), at->id.text());
    tellStale(call, at->seat, at->id);
    return Exit::Done;
}

Exit publishIt(Call &call)
{
    return answer(call, ReplyState::Published);
}

Exit declineIt(Call &call)
{
    return answer(call, ReplyState::Declined);
}

} // namespace

QList<Verb> noticeVerbs()
{
    return {
        {"announce",
         "ID --kind K --text T --note R",
         QT_TRANSLATE_NOOP("cli", "tells readers what changed after publication"),
         {u"kind"_s, u"text"_s, u"note"_s},
         1,
         1,
         announce},
        {"notices",
         "ID",
         QT_TRANSLATE_NOOP("cli", "what readers were told, and the files to replace"),
         {u"json"_s},
         1,
         1,
         notices},
        {"reply add",
         "ID FILE|- --from NAME",
         QT_TRANSLATE_NOOP("cli", "a right of reply that is asked for; prints its id"),
         {u"from"_s, u"received"_s},
         2,
         2,
         addReply},
        {"reply list",
         "ID",
         QT_TRANSLATE_NOOP("cli", "the replies with their clock and measure"),
         {u"json"_s},
         1,
         1,
         listReplies},
        {"reply publish",
         "ID REPLY",
         QT_TRANSLATE_NOOP("cli", "puts a reply under the story"),
         {},
         2,
         2,
         publishIt},
        {"reply decline",
         "ID REPLY --note R",
         QT_TRANSLATE_NOOP("cli", "declines a reply, with the reason"),
         {u"note"_s},
         2,
         2,
         declineIt},
    };
}

} // namespace feuillet::cli
