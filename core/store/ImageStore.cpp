#include "store/ImageStore.h"

#include "store/ledger/Records.h"
#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Result<QByteArray> ImageStore::add(const QByteArray &bytes, QSize size)
{
    const QByteArray hash = records::hashOf(bytes);
    const auto done = inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO images (hash, width, height, bytes) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT DO NOTHING"_s,
                     hash, size.width(), size.height(), bytes);
    });
    if (!done)
        return failed(done);
    return hash;
}

Result<QByteArray> ImageStore::bytes(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    const auto kept = theRow(
        name, m_database, u"SELECT bytes FROM images WHERE hash = ?"_s,
        [](const Query &row) { return row.bytes(0); }, hash);
    if (kept && records::hashOf(*kept) != hash)
        return fail(Fault::Damaged, name);
    return kept;
}

Result<QSize> ImageStore::size(const QByteArray &hash) const
{
    return theRow(
        QString::fromLatin1(hash.toHex()), m_database,
        u"SELECT width, height FROM images WHERE hash = ?"_s,
        [](const Query &row) { return QSize(row.number(0), row.number(1)); }, hash);
}

} // namespace feuillet
