#include "app/cli/Input.h"
#include "proofing/typography/PlainTypography.h"

#include <utility>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

Exit listStyles(Call &call)
{
    for (const HouseStyle &style : houseStyles())
        call.terminal.line(style.id + u'\t' + style.name);
    return Exit::Done;
}

Exit setRight(Call &call, const QString &file, const HouseStyle &style,
              std::optional<Encoding> named)
{
    QString line; // the beginning of an unfinished one
    const auto print = [&](const QString &text) {
        call.terminal.bytes(withPlainTypography(text, style).toUtf8());
    };
    const auto read = readText(call.terminal, file, named, [&](QStringView text, bool) {
        const auto finished = text.lastIndexOf(u'\n') + 1;
        line += text.first(finished);
        if (finished > 0)
            print(std::exchange(line, {}));
        line += text.sliced(finished);
    });
    if (!read)
        return call.terminal.fail(read.error(), file);
    print(line);
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
