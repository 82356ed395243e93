#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "desk/PastActions.h"
#include "desk/Queue.h"

#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QString whatName(PastAction::What what)
{
    switch (what) {
    case PastAction::What::Saved:
        return u"revision"_s;
    case PastAction::What::Stepped:
        return u"step"_s;
    case PastAction::What::Signed:
        return u"seal"_s;
    case PastAction::What::Published:
        return u"publication"_s;
    case PastAction::What::Reply:
        return u"reply"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const PastAction &past)
{
    QJsonObject json{{u"at"_s, isoText(past.at)},
                     {u"who"_s, past.who},
                     {u"what"_s, whatName(past.what)},
                     {u"revision"_s, past.revision},
                     {u"sentence"_s, sentence(past)}};
    if (past.what == PastAction::What::Saved) {
        json.insert(u"reason"_s, past.reason);
        json.insert(u"others"_s, QJsonArray::fromStringList(past.others));
        return json;
    }
    if (past.what == PastAction::What::Reply) {
        json.insert(u"state"_s, past.reason);
        json.insert(u"from"_s, past.others.value(0));
        json.insert(u"note"_s, past.note);
        return json;
    }
    json.insert(u"action"_s, actionName(past.action));
    if (past.what == PastAction::What::Stepped)
        json.insert(u"note"_s, past.note);
    if (past.notice)
        json.insert(u"notice"_s, QJsonObject{{u"kind"_s, noticeKindName(past.notice->kind)},
                                             {u"text"_s, past.notice->text}});
    if (past.what == PastAction::What::Signed) {
        json.insert(u"checklist"_s, QJsonArray::fromStringList(past.checklist));
        json.insert(u"byAuthor"_s, past.byAuthor);
    }
    if (past.what == PastAction::What::Published)
        json.insert(u"page"_s, past.page);
    return json;
}

// The moment here, the sentence; a note below, set in.
void tell(Terminal &terminal, const PastAction &past)
{
    const QString at = past.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    terminal.line(at + u"  "_s + sentence(past));
    for (const QString &line : past.note.split(u'\n', Qt::SkipEmptyParts))
        terminal.line(QString(at.size() + 2, u' ') + line);
}

Exit history(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto past = historyOf(*seat, *id);
    if (!past)
        return call.terminal.fail(past.error());
    if (call.line.has(u"json"_s)) {
        QJsonArray all;
        for (const PastAction &one : *past)
            all.append(jsonOf(one));
        call.terminal.json({{u"id"_s, id->text()}, {u"history"_s, all}});
        return Exit::Done;
    }
    for (const PastAction &one : gathered(*past))
        tell(call.terminal, one);
    return Exit::Done;
}

} // namespace

QList<Verb> historyVerbs()
{
    return {{"history",
             "ID",
             QT_TRANSLATE_NOOP("cli", "who did what with an article, and when"),
             {u"json"_s},
             1,
             1,
             history}};
}

} // namespace feuillet::cli
