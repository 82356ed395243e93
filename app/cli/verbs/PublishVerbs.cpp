#include "app/cli/Interruption.h"
#include "app/cli/Verb.h"
#include "desk/publish/Address.h"
#include "desk/publish/SiteExport.h"
#include "desk/Queue.h"
#include "desk/Wording.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

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

Exit publishEverything(Call &call, Seat &seat)
{
    const Interruption interruption;
    const auto report =
        publishSite(seat, call.line.value(u"to"_s), [&](const ExportProgress &progress) {
            if (progress.part == ExportProgress::Part::Pages)
                call.terminal.tellProgress(progress.done, progress.total);
            return !interruption.isAsked();
        });
    if (!report)
        return call.terminal.fail(report.error(), call.line.value(u"to"_s));
    for (const Published &published : report->published)
        call.terminal.line(published.path);
    Exit worst = Exit::Done;
    for (const auto &[id, error] : report->leftOut)
        worst = std::max(worst, call.terminal.fail(error, id.text()));
    call.terminal.say(
        Words::tr("%n story(ies) in the site", nullptr, static_cast<int>(report->stories)) +
        u", "_s + Words::tr("%n file(s) written", nullptr, report->written) + u", "_s +
        Words::tr("%n removed", nullptr, report->removed) + u'.');
    return worst;
}

Exit publish(Call &call)
{
    const bool everything = call.line.has(u"all-signed"_s);
    if (call.line.value(u"to"_s).isEmpty())
        return call.terminal.usage(Words::tr("Where to? --to names the site's folder."));
    if (everything == !call.line.operands.isEmpty() || (everything && call.line.has(u"proof"_s)))
        return call.terminal.usage(Words::tr("Name the articles to publish, or --all-signed."));
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    seat->templates = call.line.value(u"template"_s);
    return everything ? publishEverything(call, *seat) : publishEach(call, *seat);
}

Exit readdress(Call &call)
{
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto address = renewAddress(*seat, *id);
    if (!address)
        return call.terminal.fail(address.error(), id->text());
    call.terminal.line(*address);
    return Exit::Done;
}

} // namespace

QList<Verb> publishVerbs()
{
    const QStringList options{u"to"_s, u"proof"_s, u"all-signed"_s, u"template"_s};
    return {
        {"publish", "ID ...|--all-signed --to DIR",
         QT_TRANSLATE_NOOP("cli", "writes the pages of signed articles, or the whole site; prints "
                                  "the paths of what went out"),
         options, 0, anyNumber, publish},
        {"readdress",
         "ID",
         QT_TRANSLATE_NOOP("cli", "gives a published story the address of its present title; the "
                                  "old one leads there from the next export on"),
         {},
         1,
         1,
         readdress},
    };
}

} // namespace feuillet::cli
