#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

namespace feuillet {

enum class HouseWordKind
{
    Word,
    Person,
    Place,
    Acronym,
};

// An entry of the newsroom's own dictionary.
struct HouseWord
{
    QString spelling;
    HouseWordKind kind = HouseWordKind::Word;
    QStringList refused; // spellings that the desk does not want: Zelbenski for Zelbensky
    QString note;        // who or what it is

    bool operator==(const HouseWord &) const = default;
};

// Whether a word is the newsroom's: as it is written there, in capitals, and with a capital where
// it is written without. An entry of several words ("Le Goff") lends each of them.
class HouseWords
{
public:
    HouseWords() = default;
    explicit HouseWords(const QList<HouseWord> &entries);
    static HouseWords of(const QStringList &spellings);

    bool accepts(const QString &word) const; // in the form of Letters.h
    bool isEmpty() const { return m_words.isEmpty(); }
    const QSet<QString> &words() const { return m_words; }

    bool operator==(const HouseWords &) const = default;

private:
    QSet<QString> m_words;
    QSet<QString> m_capitals; // the same, in capitals
};

} // namespace feuillet
