#include "app/cli/Verb.h"
#include "desk/Publish.h"
#include "desk/Queue.h"
#include "desk/Wording.h"
#include "store/ledger/Verification.h"

#include <limits>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ArticleId>> signedArticles(Seat &seat)
{
    const auto rows = queueOf(seat, Stage::Signed, std::numeric_limits<int>::max());
    if (!rows)
        return std::unexpected(rows.error());
    QList<ArticleId> ids;
    for (const ArticleRow &row : *rows)
        ids << row.id;
    return ids;
}

Exit publishOne(Call &call, Seat &seat, ArticleId id)
{
    const QString folder = call.line.value(u"to"_s);
    const auto published = call.line.has(u"proof"_s) ? publishProof(seat, id, folder)
                                                     : feuillet::publish(seat, id, folder);
    if (!published)
        return call.terminal.fail(published.error(), id.text());
    call.terminal.line(published->path);
    if (!published->changed)
        call.terminal.say(Words::tr("%1: the page was there already, as it is.").arg(id.text()));
    return Exit::Done;
}

// One that is refused does not keep the others back.
Exit publishEach(Call &call, Seat &seat)
{
    Exit worst = Exit::Done;
    for (const QString &name : call.line.operands) {
        const auto id = articleNamed(seat, name);
        worst = std::max(worst, id ? publishOne(call, seat, *id) : call.terminal.fail(id.error()));
    }
    return worst;
}

Exit publishSigned(Call &call, Seat &seat)
{
    const auto ids = signedArticles(seat);
    if (!ids)
        return call.terminal.fail(ids.error());
    Exit worst = Exit::Done;
    for (const ArticleId id : *ids)
        worst = std::max(worst, publishOne(call, seat, id));
    return worst;
}

Exit publish(Call &call)
{
    const bool everything = call.line.has(u"all-signed"_s);
    if (call.line.value(u"to"_s).isEmpty())
        return call.terminal.usage(Words::tr("Where to? --to names the site's folder."));
    if (everything == !call.line.operands.isEmpty())
        return call.terminal.usage(Words::tr("Name the articles to publish, or --all-signed."));
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    seat->templates = call.line.value(u"template"_s);
    return everything ? publishSigned(call, *seat) : publishEach(call, *seat);
}

Exit verify(Call &call)
{
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    const auto differences = verifyNoted(**database);
    if (!differences)
        return call.terminal.fail(differences.error());
    for (const Difference &difference : *differences)
        call.terminal.line(sentence(difference));
    if (!differences->isEmpty())
        return Exit::Damaged;
    call.terminal.say(Words::tr("Everything is as it was stored."));
    return Exit::Done;
}

} // namespace

QList<Verb> publishVerbs()
{
    return {
        {"publish",
         "ID ... --to DIR",
         QT_TRANSLATE_NOOP("cli", "writes the pages of signed articles; prints their paths"),
         {u"to"_s, u"proof"_s, u"all-signed"_s, u"template"_s},
         0,
         anyNumber,
         publish},
        {"verify",
         "",
         QT_TRANSLATE_NOOP("cli", "computes everything again and names what differs"),
         {},
         0,
         0,
         verify},
    };
}

} // namespace feuillet::cli
