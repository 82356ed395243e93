#include "app/cli/Verb.h"
#include "desk/Languages.h"

#include <QCommandLineParser>

#include <csignal>

namespace feuillet::cli {

using namespace Qt::StringLiterals;

namespace {

// A full disk and a closed pipe are errors that the writer is told, not the end of the program.
// Qt warns at each start where the locale is not UTF-8, and then uses this one.
void readyProcess()
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    qputenv("LC_ALL", "C.UTF-8");
}

Exit run(CommandLine line, Terminal &terminal)
{
    if (line.has(u"version"_s)) {
        terminal.line(u"feuillet-cli "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    const Verb *const verb = verbOf(line);
    if (line.has(u"help"_s)) {
        terminal.bytes((verb ? helpOn(*verb) : help()).toUtf8());
        return Exit::Done;
    }
    if (!verb && line.operands.isEmpty())
        return terminal.usage(
            Words::tr("What is to be done? feuillet-cli --help lists the verbs."));
    if (!verb)
        return terminal.usage(Words::tr("There is no verb “%1”. feuillet-cli --help lists them.")
                                  .arg(line.operands.first()));
    if (const QString wrong = misuse(line, *verb); !wrong.isEmpty())
        return terminal.usage(wrong + u"\n"_s + helpOn(*verb));
    Workplace workplace(line.has(u"data"_s) ? line.value(u"data"_s) : defaultFolder(),
                        line.value(u"as"_s));
    Call call{line, workplace, terminal};
    const Exit exit = verb->run(call);
    workplace.leave(terminal);
    return exit;
}

// Asked before all else is looked at, for what is wrong with the rest is told in it.
QString languageAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"fr|en"_s, u"fr"_s);
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

Exit main(QCoreApplication &application)
{
    Terminal terminal;
    const QStringList arguments = QCoreApplication::arguments();
    const QString language = languageAsked(arguments);
    speak(application, language);
    if (language != "fr"_L1 && language != "en"_L1)
        return terminal.usage(Words::tr("--lang is fr or en."));
    const auto line = commandLine(arguments);
    if (!line)
        return terminal.usage(line.error().detail);
    return terminal.ended(run(*line, terminal));
}

} // namespace

} // namespace feuillet::cli

int main(int argc, char *argv[])
{
    feuillet::cli::readyProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feuillet-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEUILLET_VERSION));
    return static_cast<int>(feuillet::cli::main(application));
}
