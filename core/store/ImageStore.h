#pragma once

#include "store/Database.h"

#include <QSize>

namespace feuillet {

// Pictures by the SHA-256 of their bytes (raw, as in Photo::image), so that one is kept once.
class ImageStore
{
public:
    explicit ImageStore(Database &database) : m_database(database) {}

    Result<QByteArray> add(const QByteArray &bytes, QSize size); // answers the hash
    Result<QByteArray>
    bytes(const QByteArray &hash) const;              // Unknown; Damaged if they do not hash so
    Result<QSize> size(const QByteArray &hash) const; // Unknown

private:
    Database &m_database;
};

} // namespace feuillet
