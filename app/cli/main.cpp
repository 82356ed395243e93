#include "Verb.h"

#include <QLocale>
#include <QTranslator>

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

bool speak(const QString &language, QTranslator &french)
{
    if (language != "fr"_L1 && language != "en"_L1)
        return false;
    QLocale::setDefault(language == "fr"_L1 ? QLocale(u"fr_FR"_s) : QLocale(u"en_GB"_s));
    if (language == "fr"_L1 && french.load(u":/i18n/feuillet_fr.qm"_s))
        QCoreApplication::installTranslator(&french);
    return true;
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
    return verb->run(call);
}

Exit main()
{
    Terminal terminal;
    QTranslator french;
    const auto line = commandLine(QCoreApplication::arguments());
    if (!speak(line ? line->options.value(u"lang"_s, {u"fr"_s}).last() : u"fr"_s, french))
        return terminal.usage(Words::tr("--lang is fr or en."));
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
    return static_cast<int>(feuillet::cli::main());
}
