#include "app/cli/Verb.h"
#include "desk/Queue.h"
#include "desk/Wording.h"
#include "desk/Write.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Exit keep(Call &call, ArticleId id, const Opened &opened, Layout layout)
{
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    Article article = opened.article;
    article.layout = layout;
    const auto revision = feuillet::save(*seat, id, opened.row.revision, article, u"layout"_s);
    if (!revision)
        return call.terminal.fail(revision.error(), id.text());
    call.terminal.acknowledge(id, *revision);
    return Exit::Done;
}

Exit layout(Call &call)
{
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    Seat nobody{**database, {}};
    const auto id = articleNamed(nobody, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto opened = openArticle(nobody, *id);
    if (!opened)
        return call.terminal.fail(opened.error());
    if (call.line.operands.size() == 1) {
        call.terminal.line(layoutName(opened->article.layout));
        return Exit::Done;
    }
    const auto wanted = layoutNamed(call.line.operands.last());
    if (!wanted)
        return call.terminal.usage(Words::tr("A layout is article, long-read or brief."));
    return keep(call, *id, *opened, *wanted);
}

} // namespace

QList<Verb> layoutVerbs()
{
    return {
        {"layout",
         "ID [article|long-read|brief]",
         QT_TRANSLATE_NOOP("cli", "how the page shows a story, or another way to show it"),
         {},
         1,
         2,
         layout},
    };
}

} // namespace feuillet::cli
