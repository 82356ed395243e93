#include "store/Reserve.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roomToSpare = 4 * reserveBytes;

QString reserveIn(const QString &folder)
{
    return folder + u"/reserve"_s;
}

} // namespace

bool holdsReserve(const QString &folder)
{
    return QFileInfo(reserveIn(folder)).size() == reserveBytes;
}

bool giveUpReserve(const QString &folder)
{
    return QFile::remove(reserveIn(folder));
}

bool hasRoomToSpare(const QString &folder, qint64 bytes)
{
    // Asked of the folder itself: the table of mounts does not name what lies below a chroot.
    struct statvfs system = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false;
    return system.f_bavail >= static_cast<quint64>(bytes + roomToSpare) / system.f_frsize;
}

bool holdReserve(const QString &folder)
{
    if (holdsReserve(folder))
        return true;
    if (!hasRoomToSpare(folder))
        return false;
    const int fd = ::open(QFile::encodeName(reserveIn(folder)).constData(),
                          O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    // Blocks of the disk, where truncating would only write down a length.
    const bool held = ::posix_fallocate(fd, 0, reserveBytes) == 0;
    ::close(fd);
    if (!held)
        giveUpReserve(folder);
    return held;
}

} // namespace feuillet
