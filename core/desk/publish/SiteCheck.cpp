#include "desk/publish/SiteCheck.h"

#include "base/AtomicFile.h"
#include "base/Sha256.h"
#include "desk/Publish.h"
#include "desk/publish/ExportMark.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/Release.h"
#include "desk/publish/SiteWriter.h"
#include "publish/site/SitePlan.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString proofs = u"epreuves/"_s; // ours, and no part of the site

class Check
{
public:
    Check(Database &database, QString folder, SiteManifest manifest)
        : m_database(database), m_folder(std::move(folder)), m_manifest(std::move(manifest))
    {
        for (const SiteFile &file : m_manifest.files)
            m_files.insert(file.path, file);
    }

    Result<SiteCheck> done()
    {
        compareFiles();
        findAdded();
        const auto compared =
            inOrder([&] { return checkHead(); }, [&] { return compareWithStore(); });
        if (!compared)
            return failed(compared);
        std::ranges::sort(m_check.differences, {}, &SiteDifference::path);
        return std::move(m_check);
    }

private:
    using What = SiteDifference::What;

    void note(What what, const QString &path) { m_check.differences.append({what, path}); }

    void compareFiles()
    {
        for (const SiteFile &file : m_manifest.files) {
            const auto bytes = readFile(m_folder + u'/' + file.path);
            if (!bytes)
                note(What::Removed, file.path);
            else if (sha256(*bytes) != file.sha256)
                note(What::Changed, file.path);
        }
    }

    void findAdded()
    {
        QDirIterator entries(m_folder,
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            if (entry.isDir() && !entry.isSymLink())
                continue;
            const QString path = QDir(m_folder).relativeFilePath(entry.filePath());
            if (!m_files.contains(path) && path != QLatin1StringView(manifestFile) &&
                !path.startsWith(proofs))
                note(What::Added, path);
        }
    }

    Result<> checkHead()
    {
        if (m_manifest.head.seq == 0)
            return {};
        const auto isHeld = SealStore(m_database).holds(m_manifest.head);
        if (!isHeld)
            return failed(isHeld);
        if (!*isHeld)
            note(What::Ledger, QString::number(m_manifest.head.seq));
        return {};
    }

    Result<> compareWithStore()
    {
        const auto paper = site(m_database);
        if (!paper)
            return failed(paper);
        m_site = *paper;
        if (const auto made = readTemplates(); !made)
            return made;
        QMap<ArticleId, QList<SiteFile>> stories;
        for (const SiteFile &file : m_manifest.files)
            if (!file.article.isNull())
                stories[file.article] << file;
        for (auto story = stories.cbegin(); story != stories.cend(); ++story)
            if (const auto compared = compareStory(story.key(), *story); !compared)
                return compared;
        return m_isSameMaking && m_check.behind == 0 ? compareOthers() : Result<>();
    }

    // Another program, or another name of the site, makes other pages of the same stories.
    Result<> readTemplates()
    {
        const auto templates = templatesOf(m_database);
        if (!templates)
            return failed(templates);
        m_templates = *templates;
        const auto mark = exportMark(m_site, *m_templates);
        if (!mark)
            return failed(mark);
        m_isSameMaking = *mark == m_manifest.mark;
        return {};
    }

    // A story of which the desk knows nothing, or whose seal is another, is none that was
    // published.
    Result<> compareStory(ArticleId id, const QList<SiteFile> &files)
    {
        const auto deeds = SealStore(m_database).deeds(id);
        if (!deeds)
            return noteAll(files);
        if (isNews(*deeds)) {
            ++m_check.behind;
            return checkSeals(*deeds, files);
        }
        if (!m_isSameMaking)
            return checkSeals(*deeds, files);
        const auto release = releaseOf(m_database, id, upToLastPublication(*deeds));
        const auto page =
            release ? pageOf(m_database, *m_templates, *release) : Result<Page>(failed(release));
        if (!page)
            return noteAll(files);
        m_listed << storyOn(*page, release->article, release->edition, m_site,
                            release->formerAddresses);
        QHash<QString, QByteArray> due;
        for (const PageFile &file : filesOf(*page))
            due.insert(file.path, sha256(file.bytes));
        for (const SiteFile &file : files)
            if (due.take(file.path) != file.sha256)
                noteForged(file);
        for (auto shared = due.cbegin(); shared != due.cend(); ++shared)
            compareOther(shared.key(), *shared);
        return {};
    }

    Result<> checkSeals(const QList<Deed> &deeds, const QList<SiteFile> &files)
    {
        for (const SiteFile &file : files) {
            const bool isSealed = std::ranges::any_of(deeds, [&](const Deed &deed) {
                const auto *seal = std::get_if<Seal>(&deed.what);
                return seal && seal->digest().bytes() == file.seal;
            });
            if (!isSealed)
                noteForged(file);
        }
        return {};
    }

    Result<> compareOthers()
    {
        const auto planned = m_manifest.whole ? plannedFiles(m_listed, m_site, *m_templates)
                                              : movedFiles(m_listed, m_site, *m_templates);
        for (const PlannedFile &other : planned) {
            const auto bytes = other.make();
            if (!bytes)
                return failed(bytes);
            compareOther(other.path, sha256(*bytes));
        }
        return {};
    }

    void compareOther(const QString &path, const QByteArray &digest)
    {
        const auto file = m_files.constFind(path);
        if (file != m_files.cend() && file->sha256 != digest)
            noteForged(*file);
    }

    Result<> noteAll(const QList<SiteFile> &files)
    {
        for (const SiteFile &file : files)
            noteForged(file);
        return {};
    }

    // What was changed by hand is told already.
    void noteForged(const SiteFile &file)
    {
        if (std::ranges::find(m_check.differences, file.path, &SiteDifference::path) ==
            m_check.differences.end())
            note(What::Forged, file.path);
    }

    Database &m_database;
    QString m_folder;
    SiteManifest m_manifest;
    QHash<QString, SiteFile> m_files;
    Site m_site;
    std::optional<Templates> m_templates;
    bool m_isSameMaking = false;
    QList<SiteStory> m_listed;
    SiteCheck m_check;
};

} // namespace

Result<SiteCheck> checkSite(Database &database, const QString &folder)
{
    const auto bytes = readFile(folder + u'/' + QLatin1StringView(manifestFile));
    if (!bytes)
        return failed(bytes);
    auto manifest = siteManifestFrom(*bytes);
    if (!manifest)
        return failed(manifest);
    const auto reading = Transaction::snapshot(database);
    if (!reading)
        return failed(reading);
    return Check(database, QDir(folder).absolutePath(), *std::move(manifest)).done();
}

} // namespace feuillet
