#include "app/cli/Verb.h"
#include "base/AtomicFile.h"
#include "desk/proofing/Proof.h"

#include <QFileInfo>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> settingsOfDesk(Call &call)
{
    auto seat = call.workplace.visitor(call.terminal);
    if (!seat)
        return std::unexpected(seat.error());
    const auto settings = proofSettings(*seat);
    if (!settings)
        return std::unexpected(settings.error());
    return proofSettingsFile(*settings);
}

Exit showSettings(Call &call)
{
    const auto file = settingsOfDesk(call);
    if (!file)
        return call.terminal.fail(file.error());
    call.terminal.bytes(*file);
    return Exit::Done;
}

Exit exportSettings(Call &call)
{
    const QString name = call.line.operands.first();
    if (name == "-"_L1)
        return showSettings(call);
    const auto file = settingsOfDesk(call);
    if (!file)
        return call.terminal.fail(file.error());
    if (const auto written = writeFile(name, *file); !written)
        return call.terminal.fail(written.error(), name);
    return Exit::Done;
}

Exit importSettings(Call &call)
{
    const QString name = call.line.operands.first();
    const auto file = readFile(name);
    if (!file)
        return call.terminal.fail(file.error(), name);
    const auto settings = proofSettingsFrom(*file);
    if (!settings)
        return call.terminal.fail({settings.error().fault,
                                   QFileInfo(name).fileName() + u": "_s + settings.error().detail});
    auto seat = call.workplace.member(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    if (const auto kept = keepProofSettings(*seat, *settings); !kept)
        return call.terminal.fail(kept.error());
    return Exit::Done;
}

} // namespace

QList<Verb> proofingVerbs()
{
    return {
        {"proofing show",
         "",
         QT_TRANSLATE_NOOP("cli", "the settings of proofing: kinds, house style, severities"),
         {},
         0,
         0,
         showSettings},
        {"proofing import",
         "FILE|-",
         QT_TRANSLATE_NOOP("cli", "takes the settings of a file in place of those of the desk"),
         {},
         1,
         1,
         importSettings},
        {"proofing export",
         "FILE|-",
         QT_TRANSLATE_NOOP("cli", "writes the settings into a file that newsrooms can share"),
         {},
         1,
         1,
         exportSettings},
    };
}

} // namespace feuillet::cli
