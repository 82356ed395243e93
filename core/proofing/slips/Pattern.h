#pragma once

#include "proofing/slips/Words.h"

#include <array>
#include <optional>

namespace feuillet {

// A rule as it is written in the tables of rules/.
//
// A pattern is a row of words that stand together, with only spaces between them:
//   word        that word, in any case; l' and qu' are words
//   one|other   either; @set stands for the words of a set (WordSets.h)
//   <class>     any word of a class (WordClass.cpp); a&b both, ~a not
//   *word       what the finding covers, and what the replacement replaces
//   =word       what the replacement agrees with
//   word?       there or not
//   !word       not there, and nothing is consumed
//   ,           a comma here, instead of only spaces
//   ^  ^^       a clause begins here (also behind a comma); a sentence begins
//   ^|word     a clause begins here, or that word is before
//   $           punctuation follows
//   [main]      no relative or interrogative word before in this sentence
struct SlipRow
{
    QStringView rule;
    QStringView pattern;
    // Proposals with / between; {1} is the first word covered, {1.form} another form of it
    // (Replacement.cpp). A finding with nothing to propose is none, unless this ends in "?".
    QStringView replacement;
    bool isCertain = true;
};

// Where a pattern matched.
struct Match
{
    std::vector<qsizetype> targets; // words, in order
    qsizetype governor = -1;
    qsizetype first = 0; // all the words that it rests on
    qsizetype last = 0;
};

// Some words that rules name, by number.
class KeySet
{
public:
    void add(const std::vector<WordKey> &keys);
    bool isEmpty() const { return m_keys.empty(); }
    bool contains(WordKey key) const { return mayContain(key) && isOneOf(key); }
    quint64 bits() const { return m_bits[0] | m_bits[1] | m_bits[2] | m_bits[3]; }
    const std::vector<WordKey> &keys() const { return m_keys; }

    // A bit out of 64: sets without it do not contain the key. 0 for no key.
    static quint64 bitOf(WordKey key) { return key == 0 ? 0 : quint64{1} << (key & 63U); }

private:
    bool mayContain(WordKey key) const { return (m_bits[key >> 6U & 3U] & bitOf(key)) != 0; }
    bool isOneOf(WordKey key) const;

    std::array<quint64, 4> m_bits{}; // a sieve
    std::vector<WordKey> m_keys;
};

// What may stand at a place: words of these classes, or with these bits of their keys. All classes
// where anything may stand, or nothing.
struct Sieve
{
    WordClasses classes = 0;
    quint64 keys = 0;

    bool operator==(const Sieve &) const = default;
    bool passes(WordClasses ofWord, quint64 key) const
    {
        return ((classes & ofWord) | (keys & key)) != 0;
    }
};

class Pattern
{
public:
    // What must stand around a trigger: looked at before anything else.
    struct Sieves
    {
        Sieve right;
        Sieve afterRight; // the word behind that
        Sieve left;
    };

    Pattern(QStringView text, Lexicon &lexicon); // a pattern with a mistake is a bug: asserts

    // The words that it begins to look from.
    const std::vector<WordKey> &triggers() const { return m_triggers; }
    Sieves sieves() const;
    std::optional<Match> matchAt(const Words &words, qsizetype trigger) const;

private:
    // All of a conjunction.
    struct Alternative
    {
        WordClasses needed = 0;
        WordClasses refused = 0;
        KeySet keys; // empty: any
        KeySet refusedKeys;
    };
    enum class Kind : quint8
    {
        Word,
        Not,
        ClauseStart,
        SentenceStart,
        Punctuation,
        Main,
    };
    struct Element
    {
        Kind kind = Kind::Word;
        bool isTarget = false;
        bool isGovernor = false;
        bool isOptional = false;
        bool orClauseStart = false; // ^|que: that word, or the start of a clause
        Gap before = Gap::Joined;
        std::vector<Alternative> alternatives;
    };

    static Element elementOf(QStringView text, Lexicon &lexicon);
    static void addAlternatives(Element &element, QStringView text, Lexicon &lexicon);
    static Alternative alternativeOf(QStringView text, Lexicon &lexicon);
    static std::vector<WordKey> literalsOf(const Element &element);
    void chooseTrigger(const QList<QStringView> &texts);
    static void widen(Sieve &sieve, const Element &element);
    size_t pastMandatory(size_t from) const;
    Sieve sieveOf(size_t from, size_t until) const;
    Sieve leftSieve() const;

    static bool accepts(const Element &element, const Word &word);
    bool matchRight(const Words &words, size_t element, qsizetype at, Match &match) const;
    bool matchLeft(const Words &words, size_t element, qsizetype at, Match &match) const;
    static bool holdsBetween(const Element &element, const Words &words, qsizetype right);
    bool isMain(const Words &words, qsizetype at) const;
    static void note(const Element &element, qsizetype at, Match &match);

    std::vector<Element> m_elements;
    std::vector<WordKey> m_triggers;
    size_t m_trigger = 0;
    bool m_triggerSuffices = false; // it asks for nothing but its key
    KeySet m_relatives;             // for [main]
};

} // namespace feuillet
