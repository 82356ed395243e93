#pragma once

#include <QStringList>

#include <optional>

namespace feuillet {

enum class HouseWordKind
{
    Word,
    Person,
    Place,
    Acronym,
};

// word, person, place, acronym: kept in the store and in files, so they never change.
QString houseWordKindName(HouseWordKind kind);
std::optional<HouseWordKind> houseWordKindNamed(QStringView name);

// An entry of the newsroom's own dictionary.
struct HouseWord
{
    QString spelling;
    HouseWordKind kind = HouseWordKind::Word;
    QStringList refused; // spellings that the desk does not want: Zelbenski for Zelbensky
    QString function;    // what it is said to be in a text: "président de la Syldavie"
    QString note;        // for the desk alone

    bool operator==(const HouseWord &) const = default;
};

// The entry without stray spaces, invisible units, and refused spellings that say nothing.
HouseWord cleaned(HouseWord entry);
// Whether a clean entry can be kept and written into a file: its spellings have letters, at most
// 100 units, and none of the file's own signs; it does not refuse itself.
bool isValid(const HouseWord &entry);

} // namespace feuillet
