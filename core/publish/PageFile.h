#pragma once

#include <QByteArray>
#include <QString>

namespace feuillet {

// Paths are relative to the site's folder, with "/" between their parts, and stay inside it.
struct PageFile
{
    QString path;
    QByteArray bytes;

    bool operator==(const PageFile &) const = default;
};

} // namespace feuillet
