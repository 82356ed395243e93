#pragma once

#include "proofing/names/HouseNames.h"

#include <QList>
#include <QSet>
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

// Whether a word is the newsroom's: as it is written there, in capitals, and with a capital where
// it is written without. An entry of several words ("Le Goff") lends each of them.
class HouseWords
{
public:
    HouseWords() = default;
    explicit HouseWords(const QList<HouseWord> &entries);
    static HouseWords of(const QStringList &spellings);

    bool accepts(const QString &word) const; // in the form of Letters.h
    // The accepted spelling for a refused one, of one word or several, in its case; else empty.
    QString meantBy(const QString &refused) const;

    bool isEmpty() const { return m_words.isEmpty(); }
    bool refusesAny() const { return m_refusesAny; }
    const QSet<QString> &words() const { return m_words; }
    const HouseNames &names() const { return m_names; } // accepted and refused ones

    bool operator==(const HouseWords &) const = default;

private:
    QSet<QString> m_words;
    QSet<QString> m_capitals; // the same, in capitals
    HouseNames m_names;
    bool m_refusesAny = false;
};

} // namespace feuillet
