#include "proofing/words/WordForms.h"

#include "proofing/words/AffixFile.h"

#include <algorithm>
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

struct Entry
{
    QStringView stem;
    QStringView flags;
    Features features;
};

// "stem/flags po:nom …"
Entry entryOf(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c == u' ' || c == u'\t'; });
    const auto entry = line.first(end - line.begin());
    const auto slash = entry.indexOf(u'/');
    const auto features = Features::of(line.mid(entry.size()));
    return slash < 0 ? Entry{entry, {}, features}
                     : Entry{entry.first(slash), entry.mid(slash + 1), features};
}

// Calls visit with the hash and the readings of every form that the entry spells out.
template <typename Visit>
void forEachForm(const AffixFile &affixes, const Entry &entry, Visit visit)
{
    if (!affixes.needsAffix(entry.flags))
        visit(finished(extended(emptyHash, entry.stem)), entry.features.readings());
    for (qsizetype at = 0; at + 1 < entry.flags.size(); at += 2) {
        QStringView kept; // what is left of the stem, mostly the same from suffix to suffix
        quint64 hash = emptyHash;
        bool fits = false;
        for (const Suffix &suffix : affixes.suffixes(entry.flags.mid(at, 2))) {
            fits = suffix.fitsAsBefore ? fits : suffix.fits(entry.stem);
            if (!fits)
                continue;
            const auto left = entry.stem.chopped(suffix.strip.size());
            if (left.size() != kept.size())
                hash = extended(emptyHash, left);
            kept = left;
            visit(finished(extended(hash, suffix.add)),
                  (entry.features | suffix.features).readings());
        }
    }
}

} // namespace

WordForms::WordForms(QStringView affixFile, QStringView wordFile)
{
    const AffixFile affixes(affixFile);
    if (!affixes.isUnderstood())
        return;
    m_slots.resize(usualSlots);
    std::array<Slot, 16> onTheWay{}; // their places are fetched while others are made
    size_t next = 0;
    const auto take = [&](quint64 hash, Readings readings) {
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1);
        insert(std::exchange(onTheWay[next++ % onTheWay.size()], {hash, readings}));
    };
    bool forbids = false;
    forEachLine(wordFile.mid(wordFile.indexOf(u'\n') + 1), [&](QStringView line) {
        const Entry entry = entryOf(line);
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
