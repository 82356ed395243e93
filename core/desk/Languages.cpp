#include "desk/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Lives as long as the application; where the file is not, nothing is installed.
void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(&application);
}

} // namespace

void speak(QCoreApplication &application, const QString &language)
{
    initTranslations();
    const bool english = language == "en"_L1;
    // Set explicitly: a bare machine knows the C locale alone.
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::French, QLocale::France));
    install(application, english ? u"feuillet_en"_s : u"feuillet_fr"_s, u":/i18n"_s);
    if (!english) // without the package of Qt's own words, its dialogs speak English
        install(application, u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace feuillet
