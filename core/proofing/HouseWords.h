#pragma once

#include "proofing/names/HouseNames.h"
#include "proofing/names/HouseWord.h"

#include <QList>
#include <QSet>

namespace feuillet {

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
