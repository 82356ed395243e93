#include "ui/shell/SeatSettings.h"

#include <QSettings>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

// $XDG_CONFIG_HOME/feuillet/feuillet.conf, readable by hand.

SeatSettings readSettings()
{
    const QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"feuillet"_s, u"feuillet"_s);
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

void writeSettings(const SeatSettings &settings)
{
    QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"feuillet"_s, u"feuillet"_s);
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

} // namespace feuillet
