#include "app/cli/Input.h"
#include "base/AtomicFile.h"
#include "proofing/typography/PlainTypography.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceUnits = 1 << 20; // some 170,000 words are set right and printed at once

// Behind the last line's end within one piece; the whole rest if it has none.
qsizetype pieceEnd(QStringView text, qsizetype start)
{
    const qsizetype most = std::min(start + pieceUnits, text.size());
    const qsizetype line = most == text.size() ? -1 : text.first(most).lastIndexOf(u'\n');
    if (line >= start)
        return line + 1;
    const qsizetype next = text.indexOf(u'\n', most);
    return next < 0 ? text.size() : next + 1;
}

Exit listStyles(Call &call)
{
    for (const HouseStyle &style : houseStyles())
        call.terminal.line(style.id + u'\t' + style.name);
    return Exit::Done;
}

Exit setRight(Call &call, const QString &file, const HouseStyle &style,
              std::optional<Encoding> named)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return call.terminal.fail(bytes.error(), file);
    const auto decoded = decode(*bytes, named);
    if (!decoded)
        return call.terminal.fail(decoded.error(), file);
    if (decoded->guessed)
        tellGuess(call.terminal, file, decoded->encoding);
    const QStringView text = decoded->text;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = pieceEnd(text, at);
        call.terminal.bytes(withPlainTypography(text.mid(at, end - at), style).toUtf8());
        at = end;
    }
    return Exit::Done;
}

Exit typo(Call &call)
{
    if (call.line.has(u"list"_s))
        return listStyles(call);
    if (call.line.operands.size() != 1)
        return call.terminal.usage(Words::tr("Name one file, or “-”."));
    const QString asked = call.line.value(u"style"_s);
    const auto style = houseStyle(asked.isEmpty() ? defaultStyle : asked);
    if (!style)
        return call.terminal.usage(
            Words::tr("There is no house style “%1”; --list names them.").arg(asked));
    const auto named = encodingAsked(call.line);
    if (!named)
        return call.terminal.usage(
            Words::tr("There is no encoding “%1”.").arg(named.error().detail));
    return setRight(call, call.line.operands.first(), *style, *named);
}

} // namespace

QList<Verb> typoVerbs()
{
    return {
        {"typo",
         "FILE|-",
         QT_TRANSLATE_NOOP("cli", "prints the text with its typography set right"),
         {u"style"_s, u"list"_s, u"encoding"_s},
         0,
         1,
         typo},
    };
}

} // namespace feuillet::cli
