#include "desk/system/SystemState.h"

#include "base/Piped.h"
#include "proofing/Dictionary.h"
#include "proofing/thesaurus/Thesaurus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnswer = 4096;

bool holds(const QStringList &folders, const QString &file)
{
    return std::ranges::any_of(
        folders, [&](const QString &folder) { return QFile::exists(folder + u'/' + file); });
}

bool isThere(SystemPart part, const Surroundings &where)
{
    switch (part) {
    case SystemPart::Dictionary:
        return holds(where.dictionaries, u"fr.dic"_s) && holds(where.dictionaries, u"fr.aff"_s);
    case SystemPart::Thesaurus:
        return Thesaurus::isInstalled(where.thesauri);
    case SystemPart::Grammar:
        return piped(where.grammar, {}, {}, mostAnswer).has_value();
    case SystemPart::Preview:
        return holds(where.previewModules, u"feuillet_preview.so"_s) &&
               holds(where.libraries, u"libQt6WebEngineWidgets.so.6"_s);
    case SystemPart::PhotoHelper:
        return std::ranges::any_of(where.photoHelpers,
                                   [](const QString &file) { return QFile::exists(file); });
    case SystemPart::WebPPictures:
        return holds({where.pictureFormats}, u"libqwebp.so"_s);
    case SystemPart::QtWords:
        return holds({where.qtWords}, u"qtbase_fr.qm"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

Surroundings surroundings()
{
    const QString program = QCoreApplication::applicationDirPath();
    const auto from = [&](const QString &path) {
        return QDir::cleanPath(program + path);
    };
    Surroundings where;
    where.dictionaries = dictionaryFolders();
    where.thesauri = thesaurusFolders();
    where.previewModules = {from(u"/../lib/feuillet/modules"_s), program};
    where.libraries = {QLibraryInfo::path(QLibraryInfo::LibrariesPath)};
    where.photoHelpers = {from(u"/feuillet-photo"_s),
                          from(u"/../libexec/feuillet/feuillet-photo"_s)};
    where.pictureFormats = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/imageformats"_s;
    where.qtWords = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    where.grammar = {u"/usr/bin/python3"_s,
                     {u"-I"_s, u"-c"_s,
                      u"import importlib.util, sys; "
                      "sys.exit(importlib.util.find_spec('grammalecte') is None)"_s}};
    return where;
}

QStringList SystemState::missingPackages() const
{
    QStringList packages;
    for (const auto &[part, isThere] : parts)
        if (!isThere)
            packages += packageOf(part);
    packages.removeDuplicates();
    return packages;
}

SystemState systemState(const Surroundings &where)
{
    using enum SystemPart;
    SystemState state;
    for (const SystemPart part :
         {Dictionary, Thesaurus, Grammar, Preview, PhotoHelper, WebPPictures, QtWords})
        state.parts << SystemState::Found{part, isThere(part, where)};
    return state;
}

} // namespace feuillet
