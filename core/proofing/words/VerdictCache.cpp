#include "proofing/words/VerdictCache.h"

#include "proofing/words/Letters.h"

namespace feuillet {

namespace {

constexpr size_t fewestSlots = 1 << 12; // powers of two
constexpr size_t mostSlots = 1 << 21;   // 24 MB, a million words

quint32 hashOf(QStringView word)
{
    quint64 hash = 0x9E3779B97F4A7C15U;
    for (const QChar c : word)
        hash = (hash ^ withPlainApostrophe(c.unicode())) * 0x100000001B3U;
    return static_cast<quint32>(hash ^ hash >> 32);
}

bool isSame(QStringView word, const char16_t *plain)
{
    for (const QChar c : word)
        if (withPlainApostrophe(c.unicode()) != *plain++)
            return false;
    return true;
}

} // namespace

VerdictCache::VerdictCache() : m_slots(fewestSlots) {}

size_t VerdictCache::slotOf(QStringView word, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].length != 0) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && slot.length == word.size() &&
            isSame(word, m_letters.data() + slot.start))
            break;
        at = (at + 1) & mask;
    }
    return at;
}

std::optional<Verdict> VerdictCache::find(QStringView word) const
{
    const Slot &slot = m_slots[slotOf(word, hashOf(word))];
    return slot.length == 0 ? std::nullopt : std::optional(slot.verdict);
}

void VerdictCache::insert(QStringView word, Verdict verdict)
{
    if (word.isEmpty() || word.size() > longestWord)
        return;
    if (2 * m_used >= m_slots.size())
        grow();
    const quint32 hash = hashOf(word);
    m_slots[slotOf(word, hash)] = {hash, static_cast<quint32>(m_letters.size()),
                                   static_cast<quint16>(word.size()), verdict};
    for (const QChar c : word)
        m_letters.push_back(withPlainApostrophe(c.unicode()));
    ++m_used;
}

void VerdictCache::clear()
{
    m_slots.assign(fewestSlots, {});
    m_letters.clear();
    m_used = 0;
}

void VerdictCache::grow()
{
    if (m_slots.size() >= mostSlots)
        return clear();
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.length == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].length != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace feuillet
