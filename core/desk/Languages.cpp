#include "desk/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace feuillet {

using namespace Qt::StringLiterals;

void speak(QCoreApplication &application, const QString &language)
{
    initTranslations();
    const bool english = language == "en"_L1;
    // Set explicitly: a bare machine knows the C locale alone.
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::French, QLocale::France));
    const QString code = english ? u"en"_s : u"fr"_s;
    auto *ours = new QTranslator(&application);
    if (ours->load(u":/i18n/feuillet_"_s + code))
        QCoreApplication::installTranslator(ours);
    auto *theirs = new QTranslator(
        &application); // without the package of Qt's words, its dialogs speak English
    if (!english &&
        theirs->load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(theirs);
}

} // namespace feuillet
