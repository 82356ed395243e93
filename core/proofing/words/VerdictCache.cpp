#include "proofing/words/VerdictCache.h"

#include "proofing/words/WordHash.h"

namespace feuillet {

namespace {

constexpr size_t fewestSlots = 1 << 12; // powers of two
constexpr size_t mostSlots = 1 << 21;   // 16 MB, a million words

constexpr quint64 verdictBits = 3;

quint64 withVerdict(quint64 hash, Verdict verdict)
{
    return (hash & ~verdictBits) | (static_cast<quint64>(verdict) + 1);
}

Verdict verdictIn(quint64 slot)
{
    return static_cast<Verdict>((slot & verdictBits) - 1);
}

} // namespace

VerdictCache::VerdictCache() : m_slots(fewestSlots) {}

size_t VerdictCache::slotOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (hash >> 2) & mask;
    while (m_slots[at] != 0 && (m_slots[at] ^ hash) > verdictBits)
        at = (at + 1) & mask;
    return at;
}

std::optional<Verdict> VerdictCache::find(QStringView word) const
{
    const quint64 slot = m_slots[slotOf(wordHash(word))];
    return slot == 0 ? std::nullopt : std::optional(verdictIn(slot));
}

void VerdictCache::insert(QStringView word, Verdict verdict)
{
    if (word.isEmpty() || word.size() > longestWord)
        return;
    if (2 * m_used >= m_slots.size())
        grow();
    const quint64 hash = wordHash(word);
    m_slots[slotOf(hash)] = withVerdict(hash, verdict);
    ++m_used;
}

void VerdictCache::clear()
{
    m_slots.assign(fewestSlots, 0);
    m_used = 0;
}

void VerdictCache::grow()
{
    if (m_slots.size() >= mostSlots)
        return clear();
    std::vector<quint64> old(2 * m_slots.size());
    old.swap(m_slots);
    for (const quint64 slot : old)
        if (slot != 0)
            m_slots[slotOf(slot)] = slot;
}

} // namespace feuillet
