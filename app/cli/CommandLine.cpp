#include "app/cli/CommandLine.h"

#include "app/cli/Verb.h"

#include <QCommandLineParser>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

QList<Option> everyOption()
{
    return optionsOfAll() + optionsOfVerbs();
}

QCommandLineOption parsed(const Option &option)
{
    QCommandLineOption known(QString::fromLatin1(option.name));
    if (option.value)
        known.setValueName(QString::fromLatin1(option.value));
    return known;
}

bool isOfAll(const QString &name)
{
    return std::ranges::any_of(optionsOfAll(), [&](const Option &option) {
        return name == QLatin1StringView(option.name);
    });
}

} // namespace

QStringList CommandLine::values(const QString &option) const
{
    QStringList values;
    for (const QString &value : options.value(option))
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            values << part.trimmed();
    return values;
}

Result<CommandLine> commandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : everyOption())
        parser.addOption(parsed(option));
    const bool right = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return feuillet::fail(Fault::Malformed,
                              Words::tr("There is no option “%1”.").arg(unknown.first()));
    if (!right)
        return feuillet::fail(Fault::Malformed, parser.errorText());
    CommandLine line{parser.positionalArguments(), {}};
    for (const QString &name : parser.optionNames())
        line.options.insert(name, parser.values(name));
    return line;
}

const Verb *verbOf(CommandLine &line)
{
    for (const Verb &verb : verbs()) {
        const QStringList words = QString::fromLatin1(verb.name).split(u' ');
        if (line.operands.mid(0, words.size()) != words)
            continue;
        line.operands.remove(0, words.size());
        return &verb;
    }
    return nullptr;
}

QString misuse(const CommandLine &line, const Verb &verb)
{
    const QString name = QString::fromLatin1(verb.name);
    for (auto option = line.options.keyBegin(); option != line.options.keyEnd(); ++option)
        if (!isOfAll(*option) && !verb.options.contains(*option))
            return Words::tr("“%1” takes no option “%2”.").arg(name, *option);
    if (line.operands.size() < verb.fewest)
        return Words::tr("“%1” needs more than that.").arg(name);
    if (line.operands.size() > verb.most)
        return Words::tr("“%1” does not know what to do with “%2”.")
            .arg(name, line.operands.at(verb.most));
    return {};
}

} // namespace feuillet::cli
