#include "app/cli/Verb.h"
#include "base/AtomicFile.h"
#include "desk/publish/PageTemplates.h"

#include <QFileInfo>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// What is there already is the newsroom's work.
Exit copyBuiltIn(Call &call, const QString &folder)
{
    const auto files = builtInTemplateFiles();
    if (!files)
        return call.terminal.fail(files.error());
    for (const PageFile &file : *files) {
        const QString path = folder + u'/' + file.path;
        if (QFileInfo::exists(path)) {
            call.terminal.say(Words::tr("%1 is there already and stays as it is.").arg(path));
            continue;
        }
        if (const auto written = writeFile(path, file.bytes); !written)
            return call.terminal.fail(written.error());
        call.terminal.line(path);
    }
    return Exit::Done;
}

Exit show(Call &call)
{
    const auto database = call.workplace.existing(call.terminal);
    if (!database)
        return call.terminal.fail(database.error());
    const auto folder = templateFolder(**database);
    if (!folder)
        return call.terminal.fail(folder.error());
    if (folder->isEmpty())
        call.terminal.say(Words::tr("Pages go out in the templates that come with the program."));
    else
        call.terminal.line(*folder);
    return Exit::Done;
}

Exit choose(Call &call, const QString &folder)
{
    const auto database = call.workplace.made();
    if (!database)
        return call.terminal.fail(database.error());
    if (const auto kept = setTemplateFolder(**database, folder); !kept)
        return call.terminal.fail(kept.error());
    return show(call);
}

Exit templates(Call &call)
{
    if (call.line.has(u"to"_s))
        return copyBuiltIn(call, call.line.value(u"to"_s));
    if (call.line.has(u"built-in"_s))
        return choose(call, {});
    return call.line.operands.isEmpty() ? show(call) : choose(call, call.line.operands.first());
}

} // namespace

QList<Verb> templateVerbs()
{
    return {
        {"template",
         "[DIR]",
         QT_TRANSLATE_NOOP("cli",
                           "the folder of the newsroom's own page templates, or another one; "
                           "--to DIR copies the built-in ones to begin with"),
         {u"to"_s, u"built-in"_s},
         0,
         1,
         templates},
    };
}

} // namespace feuillet::cli
