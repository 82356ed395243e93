#include "app/desktop/Report.h"

#include "desk/state/Log.h"
#include "store/facts/StoreFacts.h"
#include "ui/preview/PreviewLoader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QStyleHints>
#include <QSysInfo>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logLines = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::Report)
};

bool hasModule()
{
    const QStringList folders = previewFolders();
    return std::ranges::any_of(folders, [](const QString &folder) {
        return QFileInfo::exists(folder + u"/feuillet_preview.so"_s);
    });
}

SystemPart font(const QString &family, const QString &package)
{
    return {
        Words::tr("Font %1").arg(family), QFontDatabase::families().contains(family), {}, package};
}

QString ofScreens()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << u"%1x%2 at %3"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    return screens.join(u", "_s);
}

QStringList ofProgram()
{
    return {u"Feuillet %1"_s.arg(QCoreApplication::applicationVersion()),
            u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()),
                                          QStringLiteral(QT_VERSION_STR)),
            u"System: %1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(),
                                               QSysInfo::currentCpuArchitecture(),
                                               QSysInfo::kernelVersion()),
            u"Platform: %1; screens: %2"_s.arg(QGuiApplication::platformName(), ofScreens()),
            u"Font: %1, %2 pt"_s.arg(QGuiApplication::font().family())
                .arg(QGuiApplication::font().pointSizeF()),
            u"Language: %1"_s.arg(QLocale().name())};
}

QStringList ofParts()
{
    QStringList lines;
    for (const SystemPart &part : stateOfProgram().parts)
        lines << part.part + u": "_s +
                     (part.isPresent ? u"yes "_s + part.version : u"missing, "_s + part.package);
    return lines;
}

QString ofStore(const QString &folder)
{
    const QString name = u"Store %1: "_s.arg(folder);
    auto database = Database::open(folder, Access::ReadOnly);
    if (!database)
        return name + notable(database.error());
    const auto facts = storeFacts(**database);
    if (!facts)
        return name + notable(facts.error());
    return name + u"schema %1, people %2, articles %3, revisions %4, drafts %5, images %6"_s
                      .arg(facts->schema)
                      .arg(facts->people)
                      .arg(facts->articles)
                      .arg(facts->revisions)
                      .arg(facts->drafts)
                      .arg(facts->images);
}

} // namespace

SystemState stateOfProgram()
{
    SystemState state = systemState();
    state.parts.append({Words::tr("Preview"), hasModule(), {}, u"libqt6webenginewidgets6"_s});
    state.parts.append(font(u"Inter"_s, u"fonts-inter"_s));
    state.parts.append(font(u"Noto Serif"_s, u"fonts-noto-core"_s));
    return state;
}

QString report(const QString &dataFolder, const Log &log)
{
    QStringList lines = ofProgram() + ofParts();
    lines << ofStore(dataFolder) << u"Last lines of the log:"_s;
    lines += log.last(logLines);
    return withoutHome(lines.join(u'\n')) + u'\n';
}

} // namespace feuillet
