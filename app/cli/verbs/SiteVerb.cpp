#include "app/cli/Verb.h"
#include "desk/Publish.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Exit site(Call &call)
{
    const bool changes =
        call.line.options.contains(u"name"_s) || call.line.options.contains(u"address"_s);
    const auto database = changes ? call.workplace.made() : call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    auto paper = feuillet::site(**database);
    if (!paper)
        return call.terminal.fail(paper.error());
    if (call.line.options.contains(u"name"_s))
        paper->name = call.line.value(u"name"_s).trimmed();
    if (call.line.options.contains(u"address"_s))
        paper->address = call.line.value(u"address"_s).trimmed();
    if (changes)
        if (const auto kept = setSite(**database, *paper); !kept)
            return call.terminal.fail(kept.error());
    call.terminal.line(paper->name + u'\t' + paper->address);
    return Exit::Done;
}

} // namespace

QList<Verb> siteVerbs()
{
    return {
        {"site",
         "",
         QT_TRANSLATE_NOOP("cli", "the name and address of the newspaper's site, or changes them"),
         {u"name"_s, u"address"_s},
         0,
         0,
         site}};
}

} // namespace feuillet::cli
