#include "base/TwinFolder.h"

#include "base/AtomicFile.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 notesVersion = 1;

std::unexpected<Error> unwritable(const QByteArray &path)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? Fault::NoRoom : Fault::Unwritable,
                QFile::decodeName(path) + ": "_L1 + QString::fromLocal8Bit(std::strerror(errno)));
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

struct Entry
{
    ino_t inode = 0;
    bool isFolder = false;

    bool operator==(const Entry &) const = default;
};
using Entries = QHash<QByteArray, Entry>;

bool isFolderAt(const QByteArray &path)
{
    struct stat is = {};
    return ::lstat(path.constData(), &is) == 0 && S_ISDIR(is.st_mode);
}

// Empty if there is no such folder.
Entries entriesOf(const QByteArray &folder)
{
    Entries entries;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(folder.constData()), ::closedir);
    if (!open)
        return entries;
    while (const dirent *entry = ::readdir(open.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        const bool isFolder =
            entry->d_type == DT_UNKNOWN ? isFolderAt(folder + '/' + name) : entry->d_type == DT_DIR;
        entries.insert(name, {entry->d_ino, isFolder});
    }
    return entries;
}

bool isSafe(const QString &path)
{
    return std::ranges::none_of(path.split(u'/'), [](const QString &part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'\\') ||
               part.contains(QChar::Null);
    });
}

// Never into what is there: that may be a file of the folder itself, by its other name.
Result<> writeNew(const QByteArray &path, const QByteArray &bytes)
{
    ::unlink(path.constData());
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0)
        return unwritable(path);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written =
            ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        done += written;
    }
    const bool readable = ::fchmod(fd, 0644) == 0;
    if (::close(fd) == 0 && readable && done == bytes.size())
        return {};
    auto error = unwritable(path);
    ::unlink(path.constData());
    return error;
}

// What cannot be linked (of another owner, on another disk) is copied.
Result<> linkOrCopy(const QByteArray &from, const QByteArray &to)
{
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), 0) == 0)
        return {};
    if (errno == ENOENT || errno == ENOSPC || errno == EDQUOT)
        return unwritable(to);
    const auto bytes = readFile(QFile::decodeName(from));
    return bytes ? writeNew(to, *bytes) : std::unexpected(bytes.error());
}

bool flush(const QByteArray &folder, int (*how)(int))
{
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = how(fd) == 0;
    ::close(fd);
    return done;
}

bool isBefore(const timespec &a, const timespec &b)
{
    return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

QString twinIn(const QString &beside)
{
    return beside + "/twin"_L1;
}

QString notesIn(const QString &beside)
{
    return beside + "/notes"_L1;
}

} // namespace

Watermark::Watermark(const QString &note)
{
    struct stat then = {};
    if (::lstat(encoded(note).constData(), &then) != 0)
        return;
    m_seconds = then.st_ctim.tv_sec;
    m_nanoseconds = then.st_ctim.tv_nsec;
}

bool Watermark::isUntouched(const QString &file, qint64 size) const
{
    struct stat is = {};
    return ::lstat(encoded(file).constData(), &is) == 0 && S_ISREG(is.st_mode) &&
           is.st_size == size && isBefore(is.st_ctim, {m_seconds, m_nanoseconds});
}

TwinFolder::TwinFolder(QString live, QString beside, int lock)
    : m_live(std::move(live)), m_beside(std::move(beside)), m_lock(lock)
{
}

TwinFolder::~TwinFolder()
{
    ::close(m_lock);
}

Result<std::unique_ptr<TwinFolder>> TwinFolder::open(const QString &folder)
{
    const QFileInfo asked(folder);
    const QString live =
        asked.exists() ? asked.canonicalFilePath() : QDir::cleanPath(asked.absoluteFilePath());
    if (asked.exists() && !asked.isDir())
        return fail(Fault::Unwritable, live);
    const QFileInfo whole(live);
    const QString beside = whole.absolutePath() + "/."_L1 + whole.fileName() + ".feuillet"_L1;
    if (whole.fileName().isEmpty() || !QDir().mkpath(beside))
        return fail(Fault::Unwritable, beside);
    const int lock = ::open(encoded(beside).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock < 0)
        return unwritable(encoded(beside));
    auto twin = std::unique_ptr<TwinFolder>(new TwinFolder(live, beside, lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(Fault::Busy, live);
    return twin;
}

Result<> TwinFolder::write(const QString &file, const QByteArray &bytes)
{
    if (!isSafe(file))
        return fail(Fault::Unwritable, file);
    const QByteArray path = encoded(file);
    {
        const std::scoped_lock lock(m_writing);
        if (const auto ready = prepare(); !ready)
            return ready;
        if (const auto made = makeFolder(folderOf(path)); !made)
            return made;
        m_changed.insert(folderOf(path));
    }
    return writeNew(encoded(twinIn(m_beside)) + '/' + path, bytes);
}

Result<> TwinFolder::remove(const QString &file)
{
    if (!isSafe(file))
        return fail(Fault::Unwritable, file);
    const std::scoped_lock lock(m_writing);
    if (const auto ready = prepare(); !ready)
        return ready;
    const QByteArray twin = encoded(twinIn(m_beside)) + '/';
    QByteArray folder = folderOf(encoded(file));
    if (::unlink((twin + encoded(file)).constData()) != 0 && errno != ENOENT)
        return unwritable(encoded(file));
    m_changed.insert(folder);
    while (!folder.isEmpty() && ::rmdir((twin + folder).constData()) == 0) {
        m_folders.remove(folder);
        m_changed.remove(folder);
        folder = folderOf(folder);
        m_changed.insert(folder);
    }
    return {};
}

Result<> TwinFolder::swap()
{
    if (!m_isPrepared)
        return {};
    const QByteArray twin = encoded(twinIn(m_beside));
    const QByteArray live = encoded(m_live);
    if (!flush(twin, ::syncfs))
        return unwritable(twin);
    const bool isNew = !isFolderAt(live);
    const int done = isNew ? ::rename(twin.constData(), live.constData())
                           : ::renameat2(AT_FDCWD, twin.constData(), AT_FDCWD, live.constData(),
                                         RENAME_EXCHANGE);
    if (done != 0)
        return unwritable(live);
    if (!flush(encoded(QFileInfo(m_live).absolutePath()), ::fsync) ||
        !flush(encoded(m_beside), ::fsync))
        return unwritable(live);
    m_isPrepared = false;
    // Without notes the next change takes longer, and that is all. Of a new folder nobody reads an
    // earlier state, so the twin is made at once.
    if (!(isNew ? makeAgain() : Result<>()) || !writeNotes())
        ::unlink(encoded(notesIn(m_beside)).constData());
    return {};
}

// Without notes the twin may be anything: a process was killed while it wrote there.
Result<> TwinFolder::prepare()
{
    if (m_isPrepared)
        return {};
    const bool known = readNotes();
    ::unlink(encoded(notesIn(m_beside)).constData());
    if (const auto aligned = known ? alignTwin() : makeAgain(); !aligned)
        return aligned;
    m_isPrepared = true;
    return {};
}

Result<> TwinFolder::alignTwin()
{
    QList<QByteArray> folders = std::exchange(m_changed, {}).values();
    std::ranges::sort(folders); // a folder before what is in it
    for (const QByteArray &folder : folders)
        if (m_folders.contains(folder))
            if (const auto aligned = align(folder); !aligned)
                return aligned;
    return {};
}

Result<> TwinFolder::makeAgain()
{
    if (!QDir(twinIn(m_beside)).removeRecursively())
        return fail(Fault::Unwritable, twinIn(m_beside));
    m_folders.clear();
    m_changed.clear();
    return alignNew({});
}

// The twin's folder with the same entries as the folder's own. Those of both are told by their
// inodes; folders of both are looked into when they changed themselves.
Result<> TwinFolder::align(const QByteArray &folder)
{
    const QByteArray live = encoded(m_live) + '/' + folder;
    const QByteArray twin = encoded(twinIn(m_beside)) + '/' + folder;
    const Entries wanted = entriesOf(live);
    const Entries there = entriesOf(twin);
    for (auto entry = there.cbegin(); entry != there.cend(); ++entry) {
        const Entry same = wanted.value(entry.key());
        if (entry->isFolder ? same.isFolder : same == *entry)
            continue;
        if (entry->isFolder)
            forget(joined(folder, entry.key()));
        else
            ::unlink((twin + '/' + entry.key()).constData());
    }
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
        const Entry same = there.value(entry.key());
        if (entry->isFolder ? same.isFolder : same == *entry)
            continue;
        const QByteArray name = joined(folder, entry.key());
        const auto done = entry->isFolder
                              ? alignNew(name)
                              : linkOrCopy(live + '/' + entry.key(), twin + '/' + entry.key());
        if (!done)
            return done;
    }
    return {};
}

Result<> TwinFolder::alignNew(const QByteArray &folder)
{
    const auto made = makeOne(folder);
    return made ? align(folder) : made;
}

Result<> TwinFolder::makeFolder(const QByteArray &folder)
{
    if (m_folders.contains(folder))
        return {};
    if (!folder.isEmpty())
        if (const auto above = makeFolder(folderOf(folder)); !above)
            return above;
    m_changed.insert(folderOf(folder));
    m_changed.insert(folder);
    return makeOne(folder);
}

Result<> TwinFolder::makeOne(const QByteArray &folder)
{
    const QByteArray path = encoded(twinIn(m_beside)) + '/' + folder;
    if (::mkdir(path.constData(), 0755) != 0 || ::chmod(path.constData(), 0755) != 0)
        return unwritable(path);
    m_folders.insert(folder);
    return {};
}

void TwinFolder::forget(const QByteArray &folder)
{
    QDir(twinIn(m_beside) + u'/' + QFile::decodeName(folder)).removeRecursively();
    m_folders.removeIf(
        [&](const QByteArray &one) { return one == folder || one.startsWith(folder + '/'); });
}

// Folders that somebody put something into or took something out of.
TwinFolder::Paths TwinFolder::touchedSince(const Paths &folders) const
{
    struct stat then = {};
    if (::lstat(encoded(notesIn(m_beside)).constData(), &then) != 0)
        return folders;
    Paths touched;
    const QByteArray live = encoded(m_live) + '/';
    for (const QByteArray &folder : folders) {
        struct stat is = {};
        if (::lstat((live + folder).constData(), &is) == 0 && !isBefore(is.st_ctim, then.st_ctim))
            touched.insert(folder);
    }
    return touched;
}

bool TwinFolder::readNotes()
{
    const auto bytes = readFile(notesIn(m_beside));
    if (!bytes || !isFolderAt(encoded(twinIn(m_beside))))
        return false;
    QDataStream stream(*bytes);
    quint32 version = 0;
    stream >> version >> m_folders >> m_changed;
    if (version != notesVersion || stream.status() != QDataStream::Ok)
        return false;
    m_changed.unite(touchedSince(m_folders));
    return true;
}

Result<> TwinFolder::writeNotes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream << notesVersion << m_folders << m_changed;
    return writeFile(notesIn(m_beside), bytes);
}

} // namespace feuillet
