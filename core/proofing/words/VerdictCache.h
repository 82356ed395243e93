#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace feuillet {

enum class Verdict : quint8
{
    Right,
    Unknown,     // a fault
    UnknownName, // capitals that no dictionary knows: a quiet remark
};

// Verdicts by word, apostrophes of all kinds being one. A table with open addressing, where a hash
// of 62 bits stands for the word; it starts afresh when full, so that an endless text cannot fill
// the memory.
class VerdictCache
{
public:
    static constexpr qsizetype longestWord = 100; // longer ones are not kept

    VerdictCache();

    std::optional<Verdict> find(QStringView word) const;
    void insert(QStringView word, Verdict verdict); // a word that is not in it
    void clear();

private:
    size_t slotOf(quint64 hash) const; // the word's, or the free one it would take
    void grow();

    std::vector<quint64> m_slots; // a hash, its last two bits the verdict; 0 is free
    size_t m_used = 0;
};

} // namespace feuillet
