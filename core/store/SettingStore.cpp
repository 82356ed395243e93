#include "store/SettingStore.h"

#include "store/Query.h"

namespace feuillet {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> SettingStore::value(const QString &key) const
{
    return firstRow(
        m_database, u"SELECT value FROM settings WHERE name = ?"_s,
        [](const Query &row) { return row.text(0); }, key);
}

Result<> SettingStore::set(const QString &key, const QString &value)
{
    return inTransaction(m_database, [&] {
        return write(m_database,
                     u"INSERT INTO settings (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                     key, value);
    });
}

} // namespace feuillet
