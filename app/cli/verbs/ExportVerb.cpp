#include "app/cli/Input.h"
#include "base/AtomicFile.h"
#include "desk/exchange/Exports.h"
#include "desk/Queue.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QString formatNames()
{
    QStringList names;
    for (const ExportFormat format : exportFormats())
        names << exportFormatName(format);
    return names.join(u", "_s);
}

Exit put(Call &call, const QByteArray &bytes)
{
    const QString file = call.line.value(u"to"_s);
    if (file.isEmpty() || file == "-"_L1) {
        call.terminal.bytes(bytes);
        return Exit::Done;
    }
    if (const auto written = writeFile(file, bytes); !written)
        return call.terminal.fail(written.error(), file);
    call.terminal.line(file);
    return Exit::Done;
}

Exit exportArticle(Call &call)
{
    const auto format = exportFormatNamed(call.line.value(u"format"_s));
    if (!format)
        return call.terminal.usage(Words::tr("--format is one of: %1.").arg(formatNames()));
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    seat->templates = call.line.value(u"template"_s);
    const auto id = articleNamed(*seat, call.line.operands.first());
    if (!id)
        return call.terminal.fail(id.error());
    const auto made = exported(*seat, *id, *format);
    return made ? put(call, *made) : call.terminal.fail(made.error(), id->text());
}

} // namespace

QList<Verb> exportVerbs()
{
    return {
        {"export",
         "ID --format F [--to FILE]",
         QT_TRANSLATE_NOOP("cli", "one article as a file: its page (zip), HTML for a CMS, ninjs, "
                                  "an article's file (feuillet), wire text, text or JSON"),
         {u"format"_s, u"to"_s, u"template"_s},
         1,
         1,
         exportArticle},
    };
}

} // namespace feuillet::cli
