#pragma once

#include "base/Id.h"
#include "store/Database.h"

#include <QDateTime>
#include <QList>

namespace feuillet {

// A word of the house dictionary; proofing/HouseWords.h says what its entries mean.
struct KeptWord
{
    QString word; // NFC
    PersonId person;
    QDateTime at;

    bool operator==(const KeptWord &) const = default;
};

class WordStore
{
public:
    explicit WordStore(Database &database) : m_database(database) {}

    Result<> add(const KeptWord &word); // a word that is there already stays as it is
    Result<> remove(const QString &word);
    Result<QList<KeptWord>> all() const;

private:
    Database &m_database;
};

} // namespace feuillet
