#include "store/Reserve.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
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
    return QStorageInfo(folder).bytesAvailable() >= bytes + roomToSpare;
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
