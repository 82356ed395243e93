#pragma once

#include "proofing/words/Readings.h"

#include <QStringView>

#include <vector>

namespace feuillet {

// The words that a dictionary of hunspell spells out with one suffix at most, half a million for
// French: asking costs 20 ns where hunspell takes 10 us. What it contains, hunspell accepts; what
// it does not contain may still be right (elisions, units, rarer joinings): only hunspell knows.
// Words that are never to be suggested, or only in their own case, are left out. Empty for
// dictionaries of another build than French (flags of two letters, no aliases).
class WordForms
{
public:
    WordForms() = default;
    WordForms(QStringView affixFile, QStringView wordFile); // the texts of both

    bool contains(QStringView form) const;
    Readings readings(QStringView form) const; // of all the entries that spell it
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    struct Slot
    {
        quint64 hash = 0; // 0 is free; 64 bits stand for the word
        Readings readings;
    };
    size_t slotOf(quint64 hash) const; // the word's, or the free one it would take
    void insert(const Slot &form);
    void grow();

    std::vector<Slot> m_slots; // open addressing
    qsizetype m_size = 0;
};

} // namespace feuillet
