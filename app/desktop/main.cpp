#include "app/desktop/Options.h"
#include "app/desktop/Picture.h"
#include "desk/Languages.h"
#include "desk/People.h"
#include "desk/Wording.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QMessageBox>

#include <csignal>
#include <cstdio>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr int cannotOpen = 3;

Scheme schemeOf(const Options &options, const SeatSettings &settings)
{
    if (options.theme == "light"_L1)
        return Scheme::Light;
    return options.theme == "dark"_L1 ? Scheme::Dark : settings.scheme;
}

int refuse(const Error &error, bool onScreen)
{
    const QString words = sentence(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    if (onScreen)
        QMessageBox::critical(nullptr, u"Feuillet"_s, words);
    return cannotOpen;
}

void remember(MainWindow &window, SeatSettings &settings)
{
    window.keep(settings);
    writeSettings(settings);
}

void followChoices(MainWindow &window, SeatSettings &settings)
{
    QObject::connect(&window, &MainWindow::schemeAsked, &window, [&settings](ActionName name) {
        settings.scheme = name == ActionName::DarkTheme    ? Scheme::Dark
                          : name == ActionName::LightTheme ? Scheme::Light
                                                           : Scheme::System;
        applyTheme(*qApp, settings.scheme);
    });
    QObject::connect(&window, &MainWindow::languageAsked, &window,
                     [&window, &settings](ActionName name) {
                         settings.language = name == ActionName::English ? u"en"_s : u"fr"_s;
                         window.tellLanguage();
                     });
}

int run(QApplication &application, const Options &options, SeatSettings &settings)
{
    const bool onScreen = options.picture.isEmpty();
    auto database = Database::open(options.dataFolder);
    if (!database)
        return refuse(database.error(), onScreen);
    const auto person = seatedPerson(**database, options.person, settings.person);
    if (!person)
        return refuse(person.error(), onScreen);

    Workbench workbench(std::move(*database), options.dataFolder, *person, systemClock());
    LiveProofreader reader;
    DialogQuestions questions;
    MainWindow window(workbench, questions, reader);
    questions.setParent(&window);
    window.apply(settings);
    followChoices(window, settings);
    window.panes().showTab(options.tab);
    window.show();
    QTimer::singleShot(0, &window, [&] { window.begin(options.wires); });
    if (onScreen) {
        QObject::connect(&application, &QApplication::aboutToQuit, &window,
                         [&] { remember(window, settings); });
        return QApplication::exec();
    }
    const Picture picture(window, reader, options.picture, options.pictureSize, nullptr);
    window.openNewest();
    reader.load(); // the picture waits for it, with an article or without
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error to tell, not a death
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"feuillet"_s);
    QApplication::setApplicationVersion(QStringLiteral(FEUILLET_VERSION));
    SeatSettings settings = readSettings();
    const QString language = languageAsked(application);
    speak(application, language.isEmpty() ? settings.language : language);
    const auto options = readOptions(application);
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error()));
        return wrongUsage;
    }
    applyTheme(application, schemeOf(*options, settings));
    return run(application, *options, settings);
}
