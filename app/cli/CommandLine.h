#pragma once

#include "app/cli/Exit.h"

#include <QHash>
#include <QStringList>

namespace feuillet::cli {

struct Verb;

// What was asked for. Options stand anywhere; after "--" nothing is one.
struct CommandLine
{
    QStringList operands; // the verb's words are taken off
    QHash<QString, QStringList> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
    // "--role a --role b,c" gives a, b, c.
    QStringList values(const QString &option) const;
};

// The detail of the error is a sentence.
Result<CommandLine> commandLine(const QStringList &arguments);

// The verb that the operands begin with, taken off them; null if there is none.
const Verb *verbOf(CommandLine &line);

// A sentence if the verb takes no such options or not so many operands; empty if all is well.
QString misuse(const CommandLine &line, const Verb &verb);

} // namespace feuillet::cli
