#include "desk/system/SystemState.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct SystemWording
{
    Q_DECLARE_TR_FUNCTIONS(SystemWording)
};

QString line(const QString &name, const QString &value)
{
    return u"%1: %2\n"_s.arg(name, value.isEmpty() ? u"-"_s : value);
}

} // namespace

QString packageOf(SystemPart part)
{
    switch (part) {
    case SystemPart::Dictionary:
        return u"hunspell-fr-comprehensive"_s;
    case SystemPart::Thesaurus:
        return u"mythes-fr"_s;
    case SystemPart::Grammar:
        return u"python3-grammalecte"_s;
    case SystemPart::Preview:
        return u"libqt6webenginewidgets6"_s;
    case SystemPart::PhotoHelper:
        return u"feuillet"_s;
    case SystemPart::WebPPictures:
        return u"qt6-image-formats-plugins"_s;
    case SystemPart::QtWords:
        return u"qt6-translations-l10n"_s;
    }
    Q_UNREACHABLE();
}

QString label(SystemPart part)
{
    switch (part) {
    case SystemPart::Dictionary:
        return SystemWording::tr("French dictionary");
    case SystemPart::Thesaurus:
        return SystemWording::tr("Synonyms");
    case SystemPart::Grammar:
        return SystemWording::tr("Grammar");
    case SystemPart::Preview:
        return SystemWording::tr("Preview of the page");
    case SystemPart::PhotoHelper:
        return SystemWording::tr("Reading of photos");
    case SystemPart::WebPPictures:
        return SystemWording::tr("WebP pictures");
    case SystemPart::QtWords:
        return SystemWording::tr("French of the desktop’s dialogs");
    }
    Q_UNREACHABLE();
}

QString lossWithout(SystemPart part)
{
    switch (part) {
    case SystemPart::Dictionary:
        return SystemWording::tr("Spelling is not checked.");
    case SystemPart::Thesaurus:
        return SystemWording::tr("No synonyms are offered.");
    case SystemPart::Grammar:
        return SystemWording::tr("Grammar is not checked.");
    case SystemPart::Preview:
        return SystemWording::tr("The page is not shown beside the text.");
    case SystemPart::PhotoHelper:
        return SystemWording::tr("No photo can be added.");
    case SystemPart::WebPPictures:
        return SystemWording::tr("WebP photos cannot be read, and pages have JPEG alone.");
    case SystemPart::QtWords:
        return SystemWording::tr("Some buttons of dialogs stay in English.");
    }
    Q_UNREACHABLE();
}

QString installation(const SystemState &state)
{
    const QStringList packages = state.missingPackages();
    return packages.isEmpty() ? QString() : u"sudo apt install "_s + packages.join(u' ');
}

// In English whatever the language: developers read it, and it names packages, not words.
QString report(const SystemState &state)
{
    QString text = line(u"Feuillet"_s, QStringLiteral(FEUILLET_VERSION)) +
                   line(u"Qt"_s, QString::fromLatin1(qVersion())) +
                   line(u"System"_s, QSysInfo::prettyProductName()) +
                   line(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()) +
                   line(u"Processor"_s, QSysInfo::currentCpuArchitecture()) +
                   line(u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")) +
                   line(u"Session"_s, qEnvironmentVariable("XDG_SESSION_TYPE")) +
                   line(u"System language"_s, QLocale::system().name());
    for (const auto &[part, isThere] : state.parts)
        text += line(packageOf(part), isThere ? u"installed"_s : u"MISSING"_s);
    return text;
}

} // namespace feuillet
