#include "app/cli/Input.h"
#include "article/Canonical.h"
#include "base/AtomicFile.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/wording/StoreWording.h"
#include "desk/Write.h"
#include "ingest/WireEdit.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Format
{
    Wire,
    Json,
};

// As asked for; else a text that opens like a JSON object is one.
std::optional<Format> formatOf(const CommandLine &line, const QByteArray &bytes)
{
    if (!line.has(u"format"_s))
        return bytes.trimmed().startsWith('{') ? Format::Json : Format::Wire;
    const QString name = line.value(u"format"_s);
    if (name == "json"_L1)
        return Format::Json;
    return name == "wire"_L1 ? std::optional(Format::Wire) : std::nullopt;
}

// What is to be saved, and over which revision.
struct Text
{
    QByteArray bytes;
    Format format = Format::Wire;
    std::optional<Encoding> encoding;
    std::optional<int> base;
};

Result<Article> articleFrom(Call &call, const Text &text, const Article &present)
{
    if (text.format == Format::Json)
        return articleFromBytes(text.bytes);
    const auto wire = readWire(text.bytes, text.encoding);
    if (!wire)
        return std::unexpected(wire.error());
    if (wire->guessed)
        tellGuess(call.terminal, call.line.operands.last(), wire->encoding);
    return withWire(present, wire->article);
}

Exit saveText(Call &call, const Text &text)
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
    const auto article = articleFrom(call, text, opened->article);
    if (!article)
        return call.terminal.fail(article.error(), call.line.operands.last());
    auto seat = call.workplace.author(call.terminal);
    if (!seat)
        return call.terminal.fail(seat.error());
    const auto revision =
        feuillet::save(*seat, *id, text.base.value_or(opened->row.revision), *article, u"save"_s);
    if (!revision)
        return call.terminal.fail(revision.error(), id->text());
    call.terminal.acknowledge(*id, *revision);
    if (isShortOfRoom(*seat))
        call.terminal.say(shortOfRoomSentence());
    return Exit::Done;
}

Exit save(Call &call)
{
    const auto encoding = encodingAsked(call.line);
    if (!encoding)
        return call.terminal.usage(
            Words::tr("There is no encoding “%1”.").arg(encoding.error().detail));
    const auto base = numberAsked(call.line, u"base"_s);
    if (!base)
        return call.terminal.usage(
            Words::tr("There is no revision “%1”.").arg(base.error().detail));
    const QString file = call.line.operands.last();
    const auto bytes = readFile(file);
    if (!bytes)
        return call.terminal.fail(bytes.error());
    const auto format = formatOf(call.line, *bytes);
    if (!format)
        return call.terminal.usage(Words::tr("--format is wire or json."));
    return saveText(call, {*bytes, *format, *encoding, *base});
}

} // namespace

QList<Verb> writingVerbs()
{
    return {
        {"save",
         "ID FILE|-",
         QT_TRANSLATE_NOOP("cli", "keeps a new revision; prints “ACK ID REVISION” when it is safe"),
         {u"format"_s, u"base"_s, u"encoding"_s},
         2,
         2,
         save},
    };
}

} // namespace feuillet::cli
