#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace feuillet {

// Replaces a file whole or leaves it as it was: written beside, flushed to the disk, renamed over
// it, and the folder flushed too. The only way this program writes a file: QSaveFile of Qt 6.4 says
// "done" on a full disk and leaves the old file truncated. Creates the folders above it.
Result<> writeFile(const QString &path, const QByteArray &bytes);

// Gives a file that was made beside the path its place there: flushed to the disk, renamed over
// what was there, and the folder flushed too. Where that fails it is removed.
Result<> moveIntoPlace(const QString &made, const QString &path);

// As writeFile, but leaves a file that already holds these bytes alone. Answers whether it wrote.
Result<bool> writeFileIfChanged(const QString &path, const QByteArray &bytes);

// The whole file, or Unreadable. "-" is the standard input.
Result<QByteArray> readFile(const QString &path, qint64 mostBytes = 256 * 1024 * 1024);

} // namespace feuillet
