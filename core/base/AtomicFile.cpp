#include "base/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// A file descriptor that closes itself and remembers nothing else.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int value() const { return m_fd; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

std::unexpected<Error> unwritable(const QString &path)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? Fault::NoRoom : Fault::Unwritable,
                path + ": "_L1 + QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written =
            ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

bool flushFolder(const QString &folder)
{
    const Descriptor fd(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.value() >= 0 && ::fsync(fd.value()) == 0;
}

bool flushFile(const QByteArray &name)
{
    const Descriptor fd(::open(name.constData(), O_RDONLY | O_CLOEXEC));
    return fd.value() >= 0 && ::fsync(fd.value()) == 0;
}

} // namespace

Result<> moveIntoPlace(const QString &made, const QString &path)
{
    const QByteArray from = QFile::encodeName(made);
    const bool placed = flushFile(from) &&
                        ::rename(from.constData(), QFile::encodeName(path).constData()) == 0 &&
                        flushFolder(QFileInfo(path).absolutePath());
    if (placed)
        return {};
    auto error = unwritable(path);
    ::unlink(from.constData());
    return error;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(folder);
    // A link is followed, so that what it points to is replaced and not the link.
    const QString whole = target.isSymLink() ? target.symLinkTarget() : target.absoluteFilePath();
    QByteArray beside = QFile::encodeName(whole) + ".XXXXXX";
    Descriptor fd(::mkostemp(beside.data(), O_CLOEXEC));
    if (fd.value() < 0)
        return unwritable(path);
    const bool kept = writeAll(fd.value(), bytes) && ::fchmod(fd.value(), 0644) == 0 &&
                      ::fsync(fd.value()) == 0 && fd.close() &&
                      ::rename(beside.constData(), QFile::encodeName(whole).constData()) == 0;
    if (!kept) {
        auto error = unwritable(path);
        ::unlink(beside.constData());
        return error;
    }
    if (!flushFolder(QFileInfo(whole).absolutePath()))
        return unwritable(folder);
    return {};
}

Result<bool> writeFileIfChanged(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path)) {
        const auto old = readFile(path, bytes.size() + 1);
        if (old && *old == bytes)
            return false;
    }
    if (const auto written = writeFile(path, bytes); !written)
        return std::unexpected(written.error());
    return true;
}

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    const bool open =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(Fault::Unreadable, path + ": "_L1 + file.errorString());
    QByteArray bytes;
    while (!file.atEnd()) {
        const QByteArray more = file.read(std::min<qint64>(mostBytes + 1 - bytes.size(), 1 << 20));
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > mostBytes)
            return fail(Fault::Unreadable, path + ": too large"_L1);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Fault::Unreadable, path + ": "_L1 + file.errorString());
    return bytes;
}

} // namespace feuillet
