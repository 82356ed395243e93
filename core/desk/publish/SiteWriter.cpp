#include "desk/publish/SiteWriter.h"

#include "base/AtomicFile.h"
#include "base/Sha256.h"
#include "signoff/Refusal.h"
#include "store/Chaining.h"

#include <QFileInfo>

namespace feuillet {

using namespace Qt::StringLiterals;

SiteWriter::SiteWriter(TwinFolder &folder, const SiteState &before, const SiteManifest &manifest)
    : m_folder(folder), m_mark(stateFile(folder))
{
    for (const SiteFile &file : manifest.files)
        m_files.insert(file.path, file);
    for (const PlacedStory &story : before.stories)
        for (const SiteFile &file : story.files)
            m_files.insert(file.path, file);
    for (const PlacedFile &other : before.others)
        m_files.insert(other.file.path, other.file);
}

QString SiteWriter::stateFile(const TwinFolder &folder)
{
    return folder.beside() + u"/state"_s;
}

bool SiteWriter::stands(const SiteFile &file) const
{
    const QString path = m_folder.pathOf(file.path);
    if (m_mark.isUntouched(path, file.size))
        return true;
    if (QFileInfo(path).size() != file.size)
        return false;
    const auto bytes = readFile(path);
    return bytes && sha256(*bytes) == file.sha256;
}

Result<SiteWriter::Put> SiteWriter::put(const PageFile &file, const QString &earlier)
{
    const Put same{false, sha256(file.bytes)};
    const auto known = m_files.constFind(file.path);
    const bool isOurs = known != m_files.cend();
    if (isOurs && known->sha256 == same.sha256 && stands(*known))
        return same;
    const QString path = m_folder.pathOf(file.path);
    if (QFileInfo::exists(path)) {
        const auto there = readFile(path);
        if (there && *there == file.bytes)
            return same;
        const bool wasOurs = isOurs || (there && sha256(*there).toHex() == earlier.toLatin1());
        if (!wasOurs)
            return std::unexpected(refused(Refusal::NotOurs, path));
    }
    if (const auto written = m_folder.write(file.path, file.bytes); !written)
        return failed(written);
    ++m_written;
    return Put{true, same.sha256};
}

Result<> SiteWriter::takeBack(const QString &path, const QByteArray &hex)
{
    const auto bytes = readFile(m_folder.pathOf(path));
    if (!bytes || sha256(*bytes).toHex() != hex)
        return {};
    ++m_removed;
    return m_folder.remove(path);
}

} // namespace feuillet
