#pragma once

#include <QStringView>

#include <vector>

namespace feuillet {

// How words begin, in lower case, so that a search goes on only where a word may follow: "écon",
// not "éczn". One in sixty of those that no word has is taken for one; none is missed.
class Beginnings
{
public:
    // A beginning that goes on letter by letter, without the letters.
    class Prefix
    {
    public:
        Prefix with(QChar lower) const;
        Prefix with(QStringView word) const;

    private:
        friend class Beginnings;
        quint64 m_hash = 0xCBF29CE484222325U;
    };

    Beginnings() = default;
    explicit Beginnings(qsizetype expected); // about so many of them
    // Of the words that a dictionary of hunspell spells out; none where WordForms knows none.
    Beginnings(QStringView affixFile, QStringView wordFile);

    void add(QStringView word) { addAfter({}, word); }
    void addAfter(Prefix prefix, QStringView rest); // what is longer than the prefix

    bool mayBegin(Prefix prefix) const;
    bool isEmpty() const { return m_bits.empty(); }

private:
    static size_t cellOf(quint64 hash) { return hash >> 20; }
    static quint64 bitsOf(quint64 hash);

    std::vector<quint64> m_bits; // three bits of one cell stand for a beginning
};

inline Beginnings::Prefix Beginnings::Prefix::with(QChar lower) const
{
    Prefix next;
    next.m_hash = ((m_hash ^ lower.unicode()) * 0x9E3779B97F4A7C15U) ^ (m_hash >> 29);
    return next;
}

inline quint64 Beginnings::bitsOf(quint64 hash)
{
    const quint64 mixed = hash ^ hash >> 41;
    return quint64{1} << (mixed & 63U) | quint64{1} << (mixed >> 6 & 63U) |
           quint64{1} << (mixed >> 12 & 63U);
}

inline bool Beginnings::mayBegin(Prefix prefix) const
{
    if (m_bits.empty())
        return false;
    const quint64 bits = bitsOf(prefix.m_hash);
    return (m_bits[cellOf(prefix.m_hash) & (m_bits.size() - 1)] & bits) == bits;
}

} // namespace feuillet
