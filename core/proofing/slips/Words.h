#pragma once

#include "proofing/Passage.h"
#include "proofing/slips/Lexicon.h"

namespace feuillet {

// What stands between a word and the one before.
enum class Gap : quint8
{
    Joined, // spaces, or the apostrophe of an elision
    Comma,
    Stop,  // . ; : ! ?
    Other, // quotation marks, brackets, dashes, numbers with signs…
    Edge,  // the start of the text
};

// A word as rules see it: an elided one is two, l' and homme.
struct Word
{
    QStringView text; // as written
    qsizetype start = 0;
    Readings is;
    WordClasses classes = 0; // where it stands
    WordKey key = 0;
    Gap before = Gap::Edge;
    bool isCapitalised = false;
    bool isNumber = false;

    qsizetype end() const { return start + text.size(); }
    // Begins a sentence, so that a capital says nothing.
    bool opens() const { return before == Gap::Edge || before == Gap::Stop; }
    bool isName() const;
};

// The words of a passage, made again for each; keeps its memory from one to the next.
class Words
{
public:
    void read(const Passage &passage, Lexicon &lexicon);

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    const Word &operator[](qsizetype at) const { return m_words[static_cast<size_t>(at)]; }
    bool isJoined(qsizetype at) const // to the word before
    {
        return at > 0 && at < size() && (*this)[at].before == Gap::Joined;
    }
    Gap after() const { return m_after; }

private:
    void add(QStringView text, qsizetype start, Gap before, Lexicon &lexicon);
    void addOther(const Token &token, QStringView text, Gap before);
    const Word *last() const { return m_words.empty() ? nullptr : &m_words.back(); }

    std::vector<Word> m_words;
    Gap m_after = Gap::Edge;
};

} // namespace feuillet
