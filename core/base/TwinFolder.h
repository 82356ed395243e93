#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSet>
#include <QtGlobal>

#include <memory>
#include <mutex>

namespace feuillet {

// A folder whose files change all at once. Beside it, in ".NAME.feuillet", lies its twin: the same
// files by hard links. Changes go into the twin, and swap() exchanges the two names: whoever opens
// the folder finds it as it was or as it is now, and a process that is killed leaves it as it was.
// What others put into the folder is in the twin too, so that nothing of theirs is lost. The cost
// of a change is that of what changed, for the twin is brought up to date and never made anew.
// Paths are relative to the folder, with "/" between their parts.
class TwinFolder
{
public:
    // Makes no folder yet. Busy while another process is at it; Unwritable.
    static Result<std::unique_ptr<TwinFolder>> open(const QString &folder);
    ~TwinFolder();
    Q_DISABLE_COPY_MOVE(TwinFolder)

    const QString &path() const { return m_live; } // whole, links resolved
    const QString &beside() const { return m_beside; }
    QString pathOf(const QString &file) const { return m_live + QLatin1Char('/') + file; }

    // Into the twin; from any thread. Unwritable: a path that leaves the folder, or goes through a
    // file or link of others.
    Result<> write(const QString &file, const QByteArray &bytes);
    Result<> remove(const QString &file); // with the folders that it leaves empty
    bool hasChanged() const { return m_isPrepared; }

    // Everything on the disk, then the exchange. Afterwards the object is as newly opened.
    Result<> swap();

private:
    using Paths = QSet<QByteArray>;

    TwinFolder(QString live, QString beside, int lock);
    Result<> prepare();
    Result<> alignTwin();
    Result<> makeAgain();
    Result<> align(const QByteArray &folder);
    Result<> alignNew(const QByteArray &folder);
    Result<> makeFolder(const QByteArray &folder);
    Result<> makeOne(const QByteArray &folder);
    void forget(const QByteArray &folder);
    Paths touchedSince(const Paths &folders) const;
    bool readNotes();
    Result<> writeNotes() const;

    QString m_live;
    QString m_beside;
    int m_lock;
    std::mutex m_writing;
    bool m_isPrepared = false;
    Paths m_folders; // every one of the tree; "" is the folder itself
    Paths m_changed; // those that differ between the two
};

// The moment at which a file was written last, by the file system's own clock, which nobody sets
// back: what is older was left alone since.
class Watermark
{
public:
    explicit Watermark(const QString &note); // none if there is no such file
    // An ordinary file of that size. Doubtful ones count as touched.
    bool isUntouched(const QString &file, qint64 size) const;

private:
    qint64 m_seconds = 0;
    qint64 m_nanoseconds = 0;
};

} // namespace feuillet
