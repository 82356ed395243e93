#include "store/sqlite/NetworkFolder.h"

#include <QFile>
#include <QList>
#include <QStorageInfo>

#include <array>
#include <linux/magic.h>
#include <sys/vfs.h>

namespace feuillet::sqlite {

namespace {

// Not in every linux/magic.h.
constexpr quint32 cifsMagic = 0xFF534D42;
constexpr quint32 smb2Magic = 0xFE534D42;
constexpr quint32 cephMagic = 0x00C36400;
constexpr quint32 lustreMagic = 0x0BD00BD0;
constexpr quint32 fuseMagic = 0x65735546;

constexpr std::array<quint32, 8> networkMagics{NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC, AFS_SUPER_MAGIC,
                                               CODA_SUPER_MAGIC, cifsMagic,       smb2Magic,
                                               cephMagic,        lustreMagic};

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> names{
        "nfs",        "nfs4",  "cifs",      "smb3",           "smbfs",
        "afs",        "ceph",  "lustre",    "fuse.sshfs",     "fuse.rclone",
        "fuse.davfs", "davfs", "fuse.s3fs", "fuse.glusterfs", "fuse.gvfsd-fuse",
        "glusterfs"};
    return names.contains(type);
}

bool isOnNetwork(const QString &folder)
{
    struct statfs system = {};
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false; // what cannot be looked at will not open either
    const auto magic = static_cast<quint32>(system.f_type);
    if (std::ranges::find(networkMagics, magic) != networkMagics.end())
        return true;
    // FUSE has one magic for a local disk and for sshfs: the table of mounts tells them apart.
    return magic == fuseMagic && isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

} // namespace feuillet::sqlite
