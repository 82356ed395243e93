#include "app/cli/Verb.h"
#include "base/AtomicFile.h"
#include "desk/Publish.h"
#include "publish/SiteIdentity.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

bool changes(const CommandLine &line)
{
    return line.has(u"name"_s) || line.has(u"address"_s) || line.has(u"logo"_s) ||
           line.has(u"import"_s);
}

Result<Site> imported(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    return siteFromBytes(*bytes);
}

Result<QByteArray> logoIn(const QString &file)
{
    return file == "-"_L1 ? Result<QByteArray>(QByteArray()) : readFile(file);
}

// The present site with what the line says of it.
Result<Site> told(const CommandLine &line, const Site &present)
{
    auto site = line.has(u"import"_s) ? imported(line.value(u"import"_s)) : present;
    if (!site)
        return site;
    if (line.has(u"name"_s))
        site->name = line.value(u"name"_s).trimmed();
    if (line.has(u"address"_s))
        site->address = line.value(u"address"_s).trimmed();
    if (line.has(u"logo"_s)) {
        const auto logo = logoIn(line.value(u"logo"_s));
        if (!logo)
            return std::unexpected(logo.error());
        site->logo = *logo;
    }
    return site;
}

Exit site(Call &call)
{
    const bool keeps = changes(call.line);
    const auto database = keeps ? call.workplace.made() : call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    const auto present = feuillet::site(**database);
    if (!present)
        return call.terminal.fail(present.error());
    const auto paper = told(call.line, *present);
    if (!paper)
        return call.terminal.fail(paper.error());
    if (keeps)
        if (const auto kept = setSite(**database, *paper); !kept)
            return call.terminal.fail(kept.error());
    if (call.line.has(u"json"_s))
        call.terminal.bytes(siteBytes(*paper));
    else
        call.terminal.line(paper->name + u'\t' + paper->address);
    return Exit::Done;
}

} // namespace

QList<Verb> siteVerbs()
{
    return {
        {"site",
         "",
         QT_TRANSLATE_NOOP("cli", "the newspaper's site as its pages tell of it, or changes it"),
         {u"name"_s, u"address"_s, u"logo"_s, u"import"_s, u"json"_s},
         0,
         0,
         site}};
}

} // namespace feuillet::cli
