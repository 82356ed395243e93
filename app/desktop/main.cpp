#include "app/desktop/Options.h"
#include "app/desktop/Picture.h"
#include "desk/Languages.h"
#include "desk/People.h"
#include "desk/safety/Backups.h"
#include "desk/Wording.h"
#include "ui/proofing/LiveProofreader.h"
#include "ui/recovery/BackupsDialog.h"
#include "ui/shell/DialogQuestions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>

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

// How a window ended: with an exit code, or with a backup to restore before it opens again.
struct Ended
{
    int exit = 0;
    QString backup;
};

void tell(const Error &error, bool onScreen)
{
    const QString words = sentence(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    if (onScreen)
        QMessageBox::critical(nullptr, u"Feuillet"_s, words);
}

Ended refuse(const Error &error, bool onScreen)
{
    tell(error, onScreen);
    return {cannotOpen, {}};
}

// A desk that is damaged can go back to a backup, if there is one.
Ended notOpened(const Error &error, const QString &folder, bool onScreen)
{
    const QList<Backup> backups = backupsOf(folder);
    if (!onScreen || error.fault != Fault::Damaged || backups.isEmpty())
        return refuse(error, onScreen);
    Ended ended{cannotOpen, {}};
    BackupsDialog dialog;
    dialog.offerRestoringOnly();
    dialog.showBackups(backups);
    dialog.tell(sentence(error));
    QObject::connect(&dialog, &BackupsDialog::restoreAsked, &dialog, [&](const QString &backup) {
        ended.backup = backup;
        dialog.accept();
    });
    dialog.exec();
    return ended;
}

void remember(MainWindow &window, SeatSettings &settings)
{
    window.keep(settings);
    if (const auto kept = writeSettings(settings); !kept)
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

Ended run(QApplication &application, const Options &options, SeatSettings &settings)
{
    const bool onScreen = options.picture.isEmpty();
    if (!onScreen)
        settings.article.clear(); // a picture shows what it is asked to
    auto database = Database::open(options.dataFolder);
    if (!database)
        return notOpened(database.error(), options.dataFolder, onScreen);
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
    Ended ended;
    QObject::connect(&window, &MainWindow::restoreAsked, &window, [&](const QString &backup) {
        ended.backup = backup;
        window.close();
        QApplication::quit();
    });
    if (onScreen) {
        QObject::connect(&application, &QApplication::aboutToQuit, &window,
                         [&] { remember(window, settings); });
        ended.exit = QApplication::exec();
        return ended;
    }
    const Picture picture(window, reader, options.picture, options.pictureSize, nullptr);
    window.openNewest();
    reader.load(); // the picture waits for it, with an article or without
    return {QApplication::exec(), {}};
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error to tell, not a death
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
    applyTheme(application, schemeOf(*options, settings));
    const Ended ended = run(application, *options, settings);
    return ended.backup.isEmpty() ? ended.exit : restored(ended.backup, *options);
}
