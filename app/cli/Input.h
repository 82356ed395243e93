#pragma once

#include "app/cli/Verb.h"
#include "desk/Receive.h"

#include <functional>

namespace feuillet::cli {

// What --encoding names; nothing if it was not given. Unknown if there is no such encoding.
Result<std::optional<Encoding>> encodingAsked(const CommandLine &line);

// Tells under the file's name how its encoding was guessed, for a wrong guess shows only to a
// reader.
void tellGuess(Terminal &terminal, const QString &file, Encoding encoding);

// Hands over a text; whether it is a long one, which comes in pieces as it is read.
using TakeText = std::function<void(QStringView text, bool isPiece)>;

// The text of a file or of the standard input (“-”): a short one whole, in any encoding, and so a
// long one that does not begin as UTF-8.
Result<> readText(Terminal &terminal, const QString &file, std::optional<Encoding> named,
                  const TakeText &take);

// The number that an option gives; nothing if it was not given. Unknown if it is none from 1 on.
Result<std::optional<int>> numberAsked(const CommandLine &line, const QString &option);

} // namespace feuillet::cli
