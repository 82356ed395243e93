#pragma once

#include "base/Id.h"
#include "store/Database.h"

#include <QDateTime>
#include <QList>

namespace feuillet {

// The house dictionary.
struct HouseWord
{
    QString word; // NFC
    PersonId person;
    QDateTime at;

    bool operator==(const HouseWord &) const = default;
};

class WordStore
{
public:
    explicit WordStore(Database &database) : m_database(database) {}

    Result<> add(const HouseWord &word); // a word that is there already stays as it is
    Result<> remove(const QString &word);
    Result<QList<HouseWord>> all() const;

private:
    Database &m_database;
};

} // namespace feuillet
