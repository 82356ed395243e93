#include "app/cli/Input.h"
#include "base/AtomicFile.h"
#include "desk/Receive.h"
#include "desk/Wording.h"
#include "ingest/Sample.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

const QString sampleName = u"--sample"_s;

Result<QByteArray> bytesOf(const QString &file)
{
    return file == sampleName ? sampleWire() : readFile(file);
}

void tell(Terminal &terminal, const QString &file, const ReadWire &wire)
{
    if (wire.guessed)
        tellGuess(terminal, file, wire.encoding);
    for (const Remark &remark : wire.report)
        terminal.say(file + u": "_s + sentence(remark));
}

// What could be read of the files; the worst that happened to the others.
struct Wires
{
    QList<Article> articles;
    Exit exit = Exit::Done;
};

Wires readWires(Terminal &terminal, const QStringList &files, std::optional<Encoding> named)
{
    Wires wires;
    for (const QString &file : files) {
        const auto bytes = bytesOf(file);
        const auto wire = bytes ? readWire(*bytes, named) : std::unexpected(bytes.error());
        if (!wire) {
            wires.exit = std::max(wires.exit, terminal.fail(wire.error(), file));
            continue;
        }
        tell(terminal, file, *wire);
        wires.articles << wire->article;
    }
    return wires;
}

Exit import(Call &call)
{
    QStringList files = call.line.operands;
    if (call.line.has(u"sample"_s))
        files << sampleName;
    if (files.isEmpty())
        return call.terminal.usage(
            Words::tr("Name a file to import, “-” for the standard input, or --sample."));
    const auto named = encodingAsked(call.line);
    if (!named)
        return call.terminal.usage(
            Words::tr("There is no encoding “%1”.").arg(named.error().detail));
    const Wires wires = readWires(call.terminal, files, *named);
    if (wires.articles.isEmpty())
        return wires.exit;
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto ids = receiveAll(*seat, wires.articles);
    if (!ids)
        return std::max(wires.exit, call.terminal.fail(ids.error()));
    for (const ArticleId id : *ids)
        call.terminal.line(id.text());
    return wires.exit;
}

} // namespace

QList<Verb> importVerbs()
{
    return {
        {"import",
         "FILE|- ...",
         QT_TRANSLATE_NOOP("cli", "takes wire text in; prints the articles' ids"),
         {u"encoding"_s, u"sample"_s},
         0,
         anyNumber,
         import},
    };
}

} // namespace feuillet::cli
