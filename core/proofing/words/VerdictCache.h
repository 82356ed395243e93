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

// Verdicts by word, apostrophes of all kinds being one. A table with open addressing over one pool
// of letters; it starts afresh when full, so that an endless text cannot fill the memory.
class VerdictCache
{
public:
    static constexpr qsizetype longestWord = 100; // longer ones are not kept

    VerdictCache();

    std::optional<Verdict> find(QStringView word) const;
    void insert(QStringView word, Verdict verdict); // a word that is not in it
    void clear();

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 start = 0;  // in m_letters
        quint16 length = 0; // 0: free
        Verdict verdict = Verdict::Right;
    };

    size_t slotOf(QStringView word,
                  quint32 hash) const; // the word's, or the free one it would take
    void grow();

    std::vector<Slot> m_slots;
    std::vector<char16_t> m_letters;
    size_t m_used = 0;
};

} // namespace feuillet
