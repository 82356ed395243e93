#pragma once

#include "proofing/Dictionary.h"
#include "proofing/HouseWords.h"
#include "proofing/words/VerdictCache.h"

namespace feuillet {

// The verdict on a word of a text, as a newsroom wants it: the dictionary, the words of the house,
// and the French ways of joining words. Remembers its verdicts: some 10 ns a word seen before, 10
// us a new one. Made with a dictionary that is there; without one there is no Spelling, and the
// caller says so. Not thread-safe, like its dictionary.
class Spelling
{
public:
    explicit Spelling(std::unique_ptr<Dictionary> dictionary, HouseWords houseWords = {});

    Verdict check(QStringView word);           // a token of kind Word, as written
    void setHouseWords(HouseWords houseWords); // forgets the verdicts
    void setRegionalWords(HouseWords words);   // likewise: what is said where the text is written

    const HouseWords &houseWords() const { return m_houseWords; }
    Dictionary &dictionary() { return *m_dictionary; }
    // The whole, as it stands: no elision, no parts. In the plain form of Letters.h.
    bool accepts(const QString &word);

private:
    Verdict judge(QStringView word);
    Verdict judgeElided(const QString &word, qsizetype head);
    Verdict judgeCompound(const QString &word);
    Verdict judgeUnknown(const QString &word);

    std::unique_ptr<Dictionary> m_dictionary;
    HouseWords m_houseWords;
    HouseWords m_regionalWords;
    VerdictCache m_verdicts;
};

} // namespace feuillet
