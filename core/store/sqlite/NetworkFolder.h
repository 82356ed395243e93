#pragma once

#include <QString>

namespace feuillet::sqlite {

// WAL needs memory that all seats share, and a network file system has none.
bool isOnNetwork(const QString &folder);

// By the name that the system's table of mounts gives.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace feuillet::sqlite
