#include "app/cli/Input.h"
#include "base/AtomicFile.h"
#include "desk/exchange/ArticleFile.h"
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
struct Arrived
{
    QList<Article> wires;
    QList<QByteArray> articleFiles;
    Exit exit = Exit::Done;
};

Result<> take(Terminal &terminal, const QString &file, std::optional<Encoding> named,
              Arrived &arrived)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isArticleFile(*bytes)) {
        arrived.articleFiles << *bytes;
        return {};
    }
    const auto wire = readWire(*bytes, named);
    if (!wire)
        return std::unexpected(wire.error());
    tell(terminal, file, *wire);
    arrived.wires << wire->article;
    return {};
}

Arrived readAll(Terminal &terminal, const QStringList &files, std::optional<Encoding> named)
{
    Arrived arrived;
    for (const QString &file : files)
        if (const auto taken = take(terminal, file, named, arrived); !taken)
            arrived.exit = std::max(arrived.exit, terminal.fail(taken.error(), file));
    return arrived;
}

// Wires all or none, then each article's file.
Exit keep(Seat &seat, const Arrived &arrived, Terminal &terminal)
{
    Exit worst = arrived.exit;
    const auto ids = receiveAll(seat, arrived.wires);
    if (!ids)
        worst = std::max(worst, terminal.fail(ids.error()));
    for (const ArticleId id : ids.value_or(QList<ArticleId>()))
        terminal.line(id.text());
    for (const QByteArray &file : arrived.articleFiles) {
        const auto id = receiveArticleFile(seat, file);
        if (id)
            terminal.line(id->text());
        else
            worst = std::max(worst, terminal.fail(id.error()));
    }
    return worst;
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
    const Arrived arrived = readAll(call.terminal, files, *named);
    if (arrived.wires.isEmpty() && arrived.articleFiles.isEmpty())
        return arrived.exit;
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    return keep(*seat, arrived, call.terminal);
}

} // namespace

QList<Verb> importVerbs()
{
    return {
        {"import",
         "FILE|- ...",
         QT_TRANSLATE_NOOP("cli", "takes wire text and articles' files in; prints their ids"),
         {u"encoding"_s, u"sample"_s},
         0,
         anyNumber,
         import},
    };
}

} // namespace feuillet::cli
