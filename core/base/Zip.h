#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace feuillet {

// Relative, "/" between its parts, UTF-8.
struct ZippedFile
{
    QString path;
    QByteArray bytes;
    bool isPacked = true; // false: laid in as it is, for what is small by itself

    bool operator==(const ZippedFile &) const = default;
};

// The files in this order. The same files give the same bytes: no file carries a date, an owner or
// rights.
Result<QByteArray> zipped(const QList<ZippedFile> &files);

// What a stranger's ZIP may cost; the bytes are counted as they come out, whatever it claims.
struct ZipLimits
{
    qint64 bytes = 200LL << 20;
    qint64 bytesOfOne = 50LL << 20;
    int files = 4000;
    int ratio = 200; // of what comes out to what is in
};

// Malformed: no ZIP, nothing in it, cut short, a sum that is wrong, over the limits, a path that is
// absolute, leads out of its folder or is there twice. Folders and links are left out.
Result<QList<ZippedFile>> unzipped(const QByteArray &archive, const ZipLimits &limits = {});

} // namespace feuillet
