#pragma once

#include "base/TwinFolder.h"
#include "desk/publish/SiteState.h"

#include <atomic>

namespace feuillet {

// Puts an export into a folder: writes what differs from what is there, and nothing else. What
// others put there is never written over.
class SiteWriter
{
public:
    // before: what the last export knew of the folder; empty lists if nothing is known.
    SiteWriter(TwinFolder &folder, const SiteState &before, const SiteManifest &manifest);

    // What the last export knew, beside the folder.
    static QString stateFile(const TwinFolder &folder);

    // Whether a file that was exported lies there as it was.
    bool stands(const SiteFile &file) const;
    // From any thread. Refusal::NotOurs for a file that no export put there, unless it is this one
    // (SHA-256 in hex).
    struct Put
    {
        bool isNew = false; // it had to be written
        QByteArray sha256;
    };
    Result<Put> put(const PageFile &file, const QString &earlier = {});
    // A file that somebody changed since is theirs, and stays. SHA-256 in hex; from any thread.
    Result<> takeBack(const QString &path, const QByteArray &hex);

    const QString &folder() const { return m_folder.path(); }
    int written() const { return m_written; }
    int removed() const { return m_removed; }

private:
    TwinFolder &m_folder;
    Watermark m_mark;
    QHash<QString, SiteFile> m_files; // that an earlier export put there
    std::atomic<int> m_written = 0;
    std::atomic<int> m_removed = 0;
};

} // namespace feuillet
