#include "app/cli/Input.h"

#include "desk/Wording.h"
#include "proofing/TextPieces.h"

#include <QFile>
#include <QStringDecoder>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWhole = 1024 * 1024; // bytes

// All of a short input, and of a long one enough to know that it is long.
QByteArray beginning(QFile &in)
{
    QByteArray bytes;
    while (bytes.size() <= longestWhole) {
        const QByteArray more = in.read(longestWhole);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

// A character may be cut off at the end.
bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    return !decode.hasError() && !text.contains(QChar::Null);
}

} // namespace

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

Result<> readText(Terminal &terminal, const QString &file, std::optional<Encoding> named,
                  const TakeText &take)
{
    QFile in(file);
    const bool isOpen =
        file == "-"_L1 ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(Fault::Unreadable, file + u": "_s + in.errorString());
    QByteArray bytes = beginning(in);
    const bool isLong = bytes.size() > longestWhole;
    if (isLong && named.value_or(Encoding::Utf8) == Encoding::Utf8 && isUtf8(bytes))
        return readPieces(
            in, [&take](QStringView piece) { take(piece, true); }, bytes);
    bytes += in.readAll();
    if (in.error() != QFileDevice::NoError)
        return fail(Fault::Unreadable, file + u": "_s + in.errorString());
    const auto text = decode(bytes, named);
    if (!text)
        return std::unexpected(text.error());
    if (text->guessed)
        tellGuess(terminal, file, text->encoding);
    take(text->text, false);
    return {};
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
