#pragma once

#include "proofing/Dictionary.h"
#include "proofing/slips/WordClass.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace feuillet {

// The number of a word that rules name; 0 for all others.
using WordKey = quint16;

// What is known of a word before its sentence is looked at, whatever its case. Keeps what it has
// answered in a table that fits the processor's cache: some 10 ns a word.
class Lexicon
{
public:
    struct Entry
    {
        WordClasses classes = 0; // by its letters
        Readings readings;
        WordKey key = 0;
    };

    explicit Lexicon(const Dictionary &dictionary);

    WordKey keyOf(QStringView word); // numbers it; before the first find()
    Entry find(QStringView word);

private:
    struct Slot
    {
        quint64 hash = 0;
        Entry entry;
    };
    Entry look(QStringView written) const;

    const Dictionary &m_dictionary;
    QHash<QString, WordKey> m_keys;
    QSet<QString> m_seldomNouns; // a, est, été, prévu: nouns in dictionaries
    bool m_isEmpty = true;
    std::vector<Slot> m_slots; // by hash, the newest wins
};

} // namespace feuillet
