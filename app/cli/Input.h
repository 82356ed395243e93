#pragma once

#include "app/cli/Verb.h"
#include "desk/Receive.h"

namespace feuillet::cli {

// What --encoding names; nothing if it was not given. Unknown if there is no such encoding.
Result<std::optional<Encoding>> encodingAsked(const CommandLine &line);

// Tells under the file's name how its encoding was guessed, for a wrong guess shows only to a
// reader.
void tellGuess(Terminal &terminal, const QString &file, Encoding encoding);

// The number that an option gives; nothing if it was not given. Unknown if it is none from 1 on.
Result<std::optional<int>> numberAsked(const CommandLine &line, const QString &option);

} // namespace feuillet::cli
