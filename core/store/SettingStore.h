#pragma once

#include "store/Database.h"

#include <optional>

namespace feuillet {

// Settings of the whole desk; those of a seat are kept elsewhere.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Result<std::optional<QString>> value(const QString &key) const;
    Result<> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace feuillet
