#include "ui/shell/SeatSettings.h"

#include "base/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
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

QString shortcutKey(const QString &action)
{
    return u"shortcuts/"_s + action;
}

void readSession(SeatSettings &settings, const QSettings &kept)
{
    settings.queueShown = kept.value(u"queueShown"_s, true).toBool();
    settings.tab = kept.value(u"tab"_s).toString();
    settings.article = kept.value(u"article"_s).toString();
    settings.caret = kept.value(u"caret"_s).toString();
    settings.recentArticles = kept.value(u"recentArticles"_s).toStringList();
    settings.greeted = kept.value(u"greeted"_s, false).toBool();
    settings.usedCommands = kept.value(u"usedCommands"_s).toStringList();
    for (const QString &key : kept.allKeys())
        if (const QString action = key.section(u'/', 1); key == shortcutKey(action))
            settings.shortcuts.insert(action, kept.value(key).toString());
}

void putSession(const SeatSettings &settings, QSettings &kept)
{
    kept.setValue(u"queueShown"_s, settings.queueShown);
    kept.setValue(u"tab"_s, settings.tab);
    kept.setValue(u"article"_s, settings.article);
    kept.setValue(u"caret"_s, settings.caret);
    kept.setValue(u"recentArticles"_s, settings.recentArticles);
    kept.setValue(u"greeted"_s, settings.greeted);
    kept.setValue(u"usedCommands"_s, settings.usedCommands);
    for (const auto &[action, keys] : settings.shortcuts.asKeyValueRange())
        kept.setValue(shortcutKey(action), keys);
}

SeatSettings settingsIn(const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    SeatSettings settings;
    settings.person = kept.value(u"person"_s).toString();
    settings.language = kept.value(u"language"_s).toString();
    settings.scheme = static_cast<Scheme>(
        std::clamp(kept.value(u"scheme"_s).toInt(), 0, static_cast<int>(lastScheme)));
    settings.zoom = std::clamp(kept.value(u"zoom"_s, 1.0).toDouble(), 0.5, 3.0);
    settings.publishFolder = kept.value(u"publishFolder"_s).toString();
    settings.automaticTypography = kept.value(u"automaticTypography"_s, true).toBool();
    settings.spacesShown = kept.value(u"spacesShown"_s, false).toBool();
    settings.geometry = kept.value(u"geometry"_s).toByteArray();
    settings.panes = kept.value(u"panes"_s).toByteArray();
    readSession(settings, kept);
    return settings;
}

// Lines of words, no longer than a seat can need. Qt takes what it can of anything.
bool isSettings(const QString &file)
{
    constexpr qint64 most = 1024 * 1024;
    const auto bytes = readFile(file, most);
    if (!bytes || bytes->contains('\0'))
        return false;
    const QSettings kept(file, QSettings::IniFormat);
    return kept.status() == QSettings::NoError;
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
    putSession(settings, kept);
}

} // namespace

Result<SeatSettings> readSettings()
{
    const QString file = settingsFile();
    if (!QFileInfo::exists(file) || isSettings(file))
        return settingsIn(file);
    const QString aside = file + u".broken"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(file, aside);
    return fail(Fault::Malformed, moved ? aside : file);
}

// Qt would replace the file by a shorter one on a full disk, and say nothing: it writes beside, and
// what it wrote is read again; under another name, for Qt remembers what it knows of a file.
Result<> writeSettings(const SeatSettings &settings)
{
    const QString file = settingsFile();
    const QString made = file + u".new"_s;
    const QString checked = file + u".checked"_s;
    QFile::remove(made); // what an earlier program left would be added to
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
