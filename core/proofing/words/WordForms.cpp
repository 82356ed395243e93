#include "proofing/words/WordForms.h"

#include "proofing/words/SpelledForms.h"

#include <array>
#include <utility>

namespace feuillet {

namespace {

constexpr size_t usualSlots = 1 << 20; // a power of two; 16 MB

// A hash that goes on where a beginning of the word left off, so that no form has to be built.
constexpr quint64 emptyHash = 0xCBF29CE484222325U;

quint64 extended(quint64 hash, QStringView by)
{
    for (const QChar c : by)
        hash = (hash ^ c.unicode()) * 0x9E3779B97F4A7C15U ^ hash >> 29;
    return hash;
}

quint64 finished(quint64 hash)
{
    hash ^= hash >> 32;
    return hash == 0 ? 1 : hash;
}

// The hashes of forms that mostly have the beginning of the one before.
class FormHash
{
public:
    quint64 of(QStringView left, QStringView add)
    {
        if (left.data() != m_left.data() || left.size() != m_left.size())
            m_hash = extended(emptyHash, left);
        m_left = left;
        return finished(extended(m_hash, add));
    }

private:
    QStringView m_left;
    quint64 m_hash = emptyHash;
};

} // namespace

WordForms::WordForms(QStringView affixFile, QStringView wordFile)
{
    const AffixFile affixes(affixFile);
    if (!affixes.isUnderstood())
        return;
    m_slots.resize(usualSlots);
    std::array<Slot, 16> onTheWay{}; // their places are fetched while others are made
    size_t next = 0;
    FormHash hashes;
    const auto take = [&](QStringView left, QStringView add, Features features) {
        const quint64 hash = hashes.of(left, add);
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1);
        insert(std::exchange(onTheWay[next++ % onTheWay.size()], {hash, features.readings()}));
    };
    bool forbids = false;
    forEachLine(wordFile.mid(wordFile.indexOf(u'\n') + 1), [&](QStringView line) {
        const DictionaryEntry entry = entryOf(line);
        forbids = forbids || affixes.isForbidden(entry.flags);
        if (!entry.stem.isEmpty() && affixes.isOrdinary(entry.flags))
            forEachForm(affixes, entry, take);
    });
    for (const Slot &form : onTheWay)
        insert(form);
    if (forbids) // a form of one entry may be forbidden by another
        *this = {};
}

bool WordForms::contains(QStringView form) const
{
    return m_size > 0 && m_slots[slotOf(finished(extended(emptyHash, form)))].hash != 0;
}

Readings WordForms::readings(QStringView form) const
{
    return m_size > 0 ? m_slots[slotOf(finished(extended(emptyHash, form)))].readings : Readings{};
}

size_t WordForms::slotOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
        at = (at + 1) & mask;
    return at;
}

void WordForms::insert(const Slot &form)
{
    if (form.hash == 0)
        return;
    Slot &slot = m_slots[slotOf(form.hash)];
    slot.readings.bits |= form.readings.bits;
    if (slot.hash != 0)
        return;
    slot.hash = form.hash;
    if (2 * static_cast<size_t>(++m_size) > m_slots.size())
        grow();
}

void WordForms::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.hash != 0)
            m_slots[slotOf(slot.hash)] = slot;
}

} // namespace feuillet
