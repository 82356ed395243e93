#include "app/desktop/Complaints.h"
#include "app/desktop/FirstWindow.h"
#include "app/desktop/Opening.h"
#include "app/desktop/Options.h"
#include "app/desktop/Picture.h"
#include "app/desktop/Report.h"
#include "desk/Languages.h"
#include "desk/People.h"
#include "desk/safety/Backups.h"
#include "desk/system/Log.h"
#include "desk/system/SystemState.h"
#include "desk/Wording.h"
#include "ui/help/SystemDialog.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/view/Schemes.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string_view>

using namespace feuillet;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr int wrongUsage = 2;
constexpr int cannotOpen = 3;

Scheme schemeOf(const Options &options, const SeatSettings &settings)
{
    const QStringList names{u"light"_s, u"dark"_s, u"black-on-white"_s, u"white-on-black"_s};
    const auto at = names.indexOf(options.theme); // Scheme::System is none of them
    return at < 0 ? settings.scheme : static_cast<Scheme>(at + 1);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::Start)
};

int say(const QString &words)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(words.trimmed()));
    return 0;
}

QString startLine()
{
    return u"Feuillet %1, Qt %2, %3"_s.arg(QApplication::applicationVersion(),
                                           QString::fromLatin1(qVersion()),
                                           QApplication::platformName());
}

QString handedOver(qsizetype files)
{
    return files == 0 ? Words::tr("Feuillet is open on this desk already: its window comes to the "
                                  "front.")
                      : Words::tr("Feuillet is open on this desk already: its window was given %n "
                                  "file(s).",
                                  nullptr, static_cast<int>(files));
}

void remember(MainWindow &window, SeatSettings &settings, Log &log)
{
    window.keep(settings);
    const auto kept = writeSettings(settings);
    if (kept)
        return;
    log.note(kept.error());
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(kept.error())));
}

// A new process, without the wires that this one took in.
int restored(const QString &backup, const Options &options)
{
    const auto before = restoreBackup(backup, options.dataFolder, systemClock()());
    if (!before)
        tell(before.error(), true);
    QStringList arguments = QApplication::arguments().mid(1);
    arguments.removeIf([&](const QString &word) { return options.wires.contains(word); });
    return QProcess::startDetached(QApplication::applicationFilePath(), arguments) ? 0 : cannotOpen;
}

void followChoices(MainWindow &window, SeatSettings &settings)
{
    QObject::connect(&window, &MainWindow::schemeAsked, &window, [&settings](ActionName name) {
        settings.scheme = schemeOf(name).value_or(Scheme::System);
        applyTheme(*qApp, settings.scheme);
    });
    QObject::connect(&window, &MainWindow::languageAsked, &window,
                     [&window, &settings](ActionName name) {
                         settings.language = name == ActionName::English ? u"en"_s : u"fr"_s;
                         window.tellLanguage();
                     });
}

// What the start of the program hands to its window.
struct Start
{
    Log &log;
    FirstWindow &first;
    QString aboutSettings; // what was wrong with them, for the user
};

void showState(const QString &folder, const Log &log, MainWindow &window)
{
    const SystemState state = systemState(surroundings());
    SystemDialog(state, report(state, folder, log), &window).exec();
}

// What the window says first, for there is nobody else who would.
QString firstWords(const Database &database, const QString &aboutSettings)
{
    if (database.isTooNew())
        return sentence(Error{Fault::TooNew, database.file()});
    return database.canWrite() ? aboutSettings : readOnlySentence(database.file());
}

Ended run(QApplication &application, const Options &options, SeatSettings &settings, Start &start)
{
    const bool onScreen = options.picture.isEmpty();
    if (!onScreen)
        settings.article.clear(); // a picture shows what it is asked to
    auto database = openDesk(options.dataFolder, onScreen);
    if (!database)
        return notOpened(database.error(), options.dataFolder, onScreen);
    const QString told = firstWords(**database, start.aboutSettings);
    const auto person = seatedPerson(**database, options.person, settings.person);
    if (!person)
        return notOpened(person.error(), options.dataFolder, onScreen);

    Workbench workbench(std::move(*database), options.dataFolder, *person, systemClock());
    LiveProofreader reader;
    DialogQuestions questions;
    MainWindow window(workbench, questions, reader);
    questions.setParent(&window);
    window.apply(settings);
    followChoices(window, settings);
    window.panes().showTab(options.tab);
    window.show();
    QObject::connect(&workbench, &Workbench::failed, &window,
                     [&start](const Error &error) { start.log.note(error); });
    QObject::connect(&window, &MainWindow::stateAsked, &window,
                     [&] { showState(options.dataFolder, start.log, window); });
    QObject::connect(&start.first, &FirstWindow::given, &window, &MainWindow::takeFiles);
    QTimer::singleShot(0, &window, [&] {
        window.begin(options.wires);
        if (!told.isEmpty())
            window.tell(told);
    });
    Ended ended;
    QObject::connect(&window, &MainWindow::restoreAsked, &window, [&](const QString &backup) {
        ended.backup = backup;
        window.close();
        QApplication::quit();
    });
    if (onScreen) {
        QObject::connect(&application, &QApplication::aboutToQuit, &window,
                         [&] { remember(window, settings, start.log); });
        start.first.listen();
        ended.exit = QApplication::exec();
        start.first.close(); // who comes now gets a window of their own
        return ended;
    }
    const Picture picture(window, reader, options.picture, options.pictureSize, nullptr);
    window.openNewest();
    reader.load(); // the picture waits for it, with an article or without
    return {QApplication::exec(), {}};
}

// A report is written without a display too, for that may be what is wrong.
void doWithoutDisplay(int argc, char *argv[])
{
    const bool isReport = std::find(argv, argv + argc, "--report"sv) != argv + argc;
    if (isReport && !qEnvironmentVariableIsSet("DISPLAY") &&
        !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error to tell, not a death
    Log log;
    const Complaints complaints(log);
    doWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"feuillet"_s);
    QApplication::setApplicationVersion(QStringLiteral(FEUILLET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(FEUILLET_DESKTOP_ID));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral(FEUILLET_DESKTOP_ID), QIcon(u":/mark/feuillet.svg"_s)));
    const auto found = readSettings();
    SeatSettings settings = found.value_or(SeatSettings());
    const QString language = languageAsked(application);
    speak(application, language.isEmpty() ? settings.language : language);
    const auto options = readOptions(application);
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error()));
        return wrongUsage;
    }
    if (options->report)
        return say(report(systemState(surroundings()), options->dataFolder, log));
    log.note(u"start"_s, startLine());
    FirstWindow first(options->dataFolder);
    if (options->picture.isEmpty() && first.tookOver(options->wires))
        return say(handedOver(options->wires.size()));
    applyTheme(application, schemeOf(*options, settings));
    Start start{log, first, found ? QString() : brokenSettings(found.error())};
    const Ended ended = run(application, *options, settings, start);
    return ended.backup.isEmpty() ? ended.exit : restored(ended.backup, *options);
}
