#include "app/cli/Input.h"
#include "app/cli/Json.h"
#include "desk/People.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/safety/Recovery.h"
#include "desk/Write.h"

#include <QJsonArray>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QList<Person> &people, PersonId id)
{
    for (const Person &person : people)
        if (person.id == id)
            return person.name;
    return id.text();
}

QString lineOf(const Draft &draft, const QString &person)
{
    return QStringList{draft.article.text(), person, isoText(draft.at), workingTitle(draft.text)}
        .join(u'\t');
}

Exit listDrafts(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto all = call.line.has(u"discarded"_s) ? allDiscarded(*seat) : drafts(*seat);
    if (!all)
        return call.terminal.fail(all.error());
    const auto everybody = people(seat->database);
    if (!everybody)
        return call.terminal.fail(everybody.error());
    QJsonArray array;
    for (const Draft &draft : *all) {
        const QString person = nameOf(*everybody, draft.person);
        if (call.line.has(u"json"_s))
            array.append(jsonOf(draft, person));
        else
            call.terminal.line(lineOf(draft, person));
    }
    if (call.line.has(u"json"_s))
        call.terminal.json({{u"drafts"_s, array}});
    return Exit::Done;
}

// On an article that is named, by somebody the desk knows.
template <typename Act>
Exit onArticle(Call &call, Act act)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto done = act(*seat, *id);
    return done ? Exit::Done : call.terminal.fail(done.error(), id->text());
}

Exit recover(Call &call)
{
    return onArticle(call, [&](Seat &seat, ArticleId id) -> Result<> {
        if (call.line.has(u"discarded"_s))
            if (const auto back = bringBackLast(seat, id); !back)
                return std::unexpected(back.error());
        const auto revision = feuillet::recover(seat, id);
        if (!revision)
            return std::unexpected(revision.error());
        call.terminal.acknowledge(id, *revision);
        return {};
    });
}

Exit discard(Call &call)
{
    return onArticle(call, [](Seat &seat, ArticleId id) { return discardDraft(seat, id); });
}

} // namespace

QList<Verb> draftVerbs()
{
    return {
        {"drafts",
         "",
         QT_TRANSLATE_NOOP("cli", "what was typed and not saved"),
         {u"json"_s, u"discarded"_s},
         0,
         0,
         listDrafts},
        {"recover",
         "ID",
         QT_TRANSLATE_NOOP("cli", "makes your draft of an article a revision"),
         {u"discarded"_s},
         1,
         1,
         recover},
        {"discard",
         "ID",
         QT_TRANSLATE_NOOP("cli", "sets your draft of an article aside for thirty days"),
         {},
         1,
         1,
         discard},
    };
}

} // namespace feuillet::cli
