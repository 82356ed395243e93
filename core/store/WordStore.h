#pragma once

#include "base/Id.h"
#include "proofing/names/HouseWord.h"
#include "store/Database.h"

#include <QDateTime>
#include <QList>

namespace feuillet {

// An entry of the house dictionary, and who brought it in.
struct KeptWord
{
    HouseWord entry; // its spellings NFC
    PersonId person;
    QDateTime at;

    bool operator==(const KeptWord &) const = default;
};

// The entries by their accepted spelling. Knows no rule about them: desk/HouseDictionary.h does.
class WordStore
{
public:
    explicit WordStore(Database &database) : m_database(database) {}

    Result<> add(const KeptWord &word); // an entry that is there already stays as it is
    // Who brought it in stays. Unknown if there is none of that spelling.
    Result<> change(const QString &spelling, const HouseWord &to);
    Result<> remove(const QString &spelling);
    Result<QList<KeptWord>> all() const; // by spelling

private:
    Database &m_database;
};

} // namespace feuillet
