#include "ui/shell/SeatSettings.h"

#include "base/AtomicFile.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// $XDG_CONFIG_HOME/feuillet/feuillet.ini, readable by hand.
QString settingsFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"feuillet"_s, u"feuillet"_s)
        .fileName();
}

SeatSettings settingsIn(const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    SeatSettings settings;
    settings.person = kept.value(u"person"_s).toString();
    settings.language = kept.value(u"language"_s).toString();
    settings.scheme = static_cast<Scheme>(
        std::clamp(kept.value(u"scheme"_s).toInt(), 0, static_cast<int>(Scheme::Dark)));
    settings.zoom = std::clamp(kept.value(u"zoom"_s, 1.0).toDouble(), 0.5, 3.0);
    settings.publishFolder = kept.value(u"publishFolder"_s).toString();
    settings.automaticTypography = kept.value(u"automaticTypography"_s, true).toBool();
    settings.spacesShown = kept.value(u"spacesShown"_s, false).toBool();
    settings.geometry = kept.value(u"geometry"_s).toByteArray();
    settings.panes = kept.value(u"panes"_s).toByteArray();
    return settings;
}

void put(const SeatSettings &settings, const QString &file)
{
    QSettings kept(file, QSettings::IniFormat);
    kept.setValue(u"person"_s, settings.person);
    kept.setValue(u"language"_s, settings.language);
    kept.setValue(u"scheme"_s, static_cast<int>(settings.scheme));
    kept.setValue(u"zoom"_s, settings.zoom);
    kept.setValue(u"publishFolder"_s, settings.publishFolder);
    kept.setValue(u"automaticTypography"_s, settings.automaticTypography);
    kept.setValue(u"spacesShown"_s, settings.spacesShown);
    kept.setValue(u"geometry"_s, settings.geometry);
    kept.setValue(u"panes"_s, settings.panes);
}

} // namespace

SeatSettings readSettings()
{
    return settingsIn(settingsFile());
}

// Qt would replace the file by a shorter one on a full disk, and say nothing: it writes beside, and
// what it wrote is read again; under another name, for Qt remembers what it knows of a file.
Result<> writeSettings(const SeatSettings &settings)
{
    const QString file = settingsFile();
    const QString made = file + u".new"_s;
    const QString checked = file + u".checked"_s;
    put(settings, made);
    QFile::remove(checked);
    QFile::rename(made, checked);
    if (settingsIn(checked) == settings)
        return moveIntoPlace(checked, file);
    QFile::remove(made);
    QFile::remove(checked);
    return fail(Fault::NoRoom, file);
}

} // namespace feuillet
