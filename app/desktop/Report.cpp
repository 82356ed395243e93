#include "app/desktop/Report.h"

#include "desk/system/Log.h"
#include "store/facts/StoreFacts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logLines = 100;

QString ofScreens()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << u"%1x%2 at %3"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    return screens.join(u", "_s);
}

QString ofFonts()
{
    QStringList fonts;
    for (const auto &family : {u"Inter"_s, u"Noto Serif"_s})
        if (QFontDatabase::families().contains(family))
            fonts << family;
    return fonts.join(u", "_s);
}

QStringList ofDisplay()
{
    return {u"Platform: %1; screens: %2"_s.arg(QGuiApplication::platformName(), ofScreens()),
            u"Font: %1, %2 pt; installed: %3"_s.arg(QGuiApplication::font().family())
                .arg(QGuiApplication::font().pointSizeF())
                .arg(ofFonts()),
            u"Language: %1"_s.arg(QLocale().name())};
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

QString report(const SystemState &state, const QString &dataFolder, const Log &log)
{
    QStringList lines = ofDisplay();
    lines << ofStore(dataFolder) << u"Last lines of the log:"_s;
    lines += log.last(logLines);
    return withoutHome(report(state) + lines.join(u'\n')) + u'\n';
}

} // namespace feuillet
