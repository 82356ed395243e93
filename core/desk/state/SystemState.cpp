#include "desk/state/SystemState.h"

#include "proofing/Dictionary.h"
#include "proofing/thesaurus/Thesaurus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::SystemState)
};

// The first of these files that is there; empty if none is.
QString firstOf(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders)
        if (const QString file = folder + u'/' + name; QFileInfo::exists(file))
            return file;
    return {};
}

// In the folder that Debian's python3 looks in; grammar.py finds it there too.
QString grammalecteFolder()
{
    return firstOf({u"/usr/lib/python3/dist-packages"_s, u"/usr/share/grammalecte"_s},
                   u"grammalecte"_s);
}

QString versionOfGrammalecte()
{
    const QDir packages(u"/usr/lib/python3/dist-packages"_s);
    const QStringList found =
        packages.entryList({u"grammalecte*-info"_s, u"Grammalecte*-info"_s}, QDir::AllEntries);
    return found.isEmpty() ? QString() : found.first().section(u'-', 1, 1).remove(u".egg"_s);
}

} // namespace

bool SystemState::isWhole() const
{
    return std::ranges::all_of(parts, &SystemPart::isPresent);
}

SystemState systemState()
{
    const QString dictionary = firstOf(dictionaryFolders(), u"fr.dic"_s);
    const QString translations = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    return {{
        {Words::tr("French dictionary"), !dictionary.isEmpty(), dictionary,
         u"hunspell-fr-comprehensive"_s},
        {Words::tr("Grammar"), !grammalecteFolder().isEmpty(), versionOfGrammalecte(),
         u"python3-grammalecte"_s},
        {Words::tr("Synonyms"), Thesaurus::isInstalled(thesaurusFolders()), {}, u"mythes-fr"_s},
        {Words::tr("Qt's own words in French"),
         QFileInfo::exists(translations + u"/qtbase_fr.qm"_s),
         {},
         u"qt6-translations-l10n"_s},
    }};
}

} // namespace feuillet
