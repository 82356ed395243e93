#include "app/cli/Input.h"

#include "desk/Wording.h"

namespace feuillet::cli {

using namespace Qt::StringLiterals;

Result<std::optional<Encoding>> encodingAsked(const CommandLine &line)
{
    const QString name = line.value(u"encoding"_s);
    if (!line.has(u"encoding"_s))
        return std::nullopt;
    if (const auto encoding = encodingNamed(name))
        return encoding;
    return fail(Fault::Unknown, name);
}

void tellGuess(Terminal &terminal, const QString &file, Encoding encoding)
{
    terminal.say(Words::tr("%1: nothing says how this is encoded; it was read as %2. If accents or "
                           "quotes are wrong, "
                           "name the encoding with --encoding.")
                     .arg(file, label(encoding)));
}

Result<std::optional<int>> numberAsked(const CommandLine &line, const QString &option)
{
    if (!line.has(option))
        return std::nullopt;
    const int number = line.value(option).toInt();
    if (number < 1)
        return fail(Fault::Unknown, line.value(option));
    return number;
}

} // namespace feuillet::cli
