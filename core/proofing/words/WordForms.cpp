#include "proofing/words/WordForms.h"

#include "proofing/words/AffixFile.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr size_t usualSlots = 1 << 20; // a power of two; 8 MB

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
        for (const Suffix &suffix : affixes.suffixes(entry.flags.mid(at, 2))) {
            if (!suffix.fits(entry.stem))
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
    m_hashes.resize(usualSlots);
    m_readings.resize(usualSlots);
    bool forbids = false;
    forEachLine(wordFile.mid(wordFile.indexOf(u'\n') + 1), [&](QStringView line) {
        const Entry entry = entryOf(line);
        forbids = forbids || affixes.isForbidden(entry.flags);
        if (!entry.stem.isEmpty() && affixes.isOrdinary(entry.flags))
            forEachForm(affixes, entry,
                        [this](quint64 hash, Readings readings) { insert(hash, readings); });
    });
    if (forbids) // a form of one entry may be forbidden by another
        *this = {};
}

bool WordForms::contains(QStringView form) const
{
    return m_size > 0 && m_hashes[slotOf(finished(extended(emptyHash, form)))] != 0;
}

Readings WordForms::readings(QStringView form) const
{
    return m_size > 0 ? m_readings[slotOf(finished(extended(emptyHash, form)))] : Readings{};
}

size_t WordForms::slotOf(quint64 hash) const
{
    const size_t mask = m_hashes.size() - 1;
    size_t at = hash & mask;
    while (m_hashes[at] != 0 && m_hashes[at] != hash)
        at = (at + 1) & mask;
    return at;
}

void WordForms::insert(quint64 hash, Readings readings)
{
    const size_t at = slotOf(hash);
    m_readings[at].bits |= readings.bits;
    if (m_hashes[at] != 0)
        return;
    m_hashes[at] = hash;
    ++m_size;
    if (2 * static_cast<size_t>(m_size) > m_hashes.size())
        grow();
}

void WordForms::grow()
{
    std::vector<quint64> hashes(2 * m_hashes.size());
    std::vector<Readings> readings(hashes.size());
    hashes.swap(m_hashes);
    readings.swap(m_readings);
    for (size_t old = 0; old < hashes.size(); ++old)
        if (hashes[old] != 0) {
            const size_t at = slotOf(hashes[old]);
            m_hashes[at] = hashes[old];
            m_readings[at] = readings[old];
        }
}

} // namespace feuillet
