#include "proofing/slips/Lexicon.h"

#include "proofing/slips/WordSets.h"
#include "proofing/words/Letters.h"

#include <algorithm>
#include <array>

namespace feuillet {

namespace {

constexpr size_t slotCount = 1 << 14; // a power of two; 512 kB
constexpr qsizetype longestWord = 40; // no rule speaks of longer ones

char16_t lowered(QChar c)
{
    const char16_t unit = withPlainApostrophe(c.unicode());
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? unit | 0x20 : unit;
    return QChar::toLower(unit) & 0xFFFF;
}

} // namespace

Lexicon::Lexicon(const Dictionary &dictionary) : m_dictionary(dictionary), m_slots(slotCount)
{
    for (const auto word : wordSet(u"seldomnoun").split(u'|'))
        m_seldomNouns.insert(word.toString());
}

WordKey Lexicon::keyOf(QStringView word)
{
    const auto at = m_keys.constFind(word.toString());
    if (at != m_keys.cend())
        return at.value();
    Q_ASSERT(m_isEmpty); // what was answered before did not know it
    return m_keys.insert(word.toString(), static_cast<WordKey>(m_keys.size() + 1)).value();
}

Lexicon::Entry Lexicon::find(QStringView word)
{
    if (word.size() > longestWord)
        return {};
    std::array<char16_t, longestWord> lower;
    quint64 hash = 0x9E3779B97F4A7C15U;
    for (qsizetype at = 0; at < word.size(); ++at) {
        lower[static_cast<size_t>(at)] = lowered(word[at]);
        hash = (hash ^ lower[static_cast<size_t>(at)]) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29;
    }
    Slot &slot = m_slots[(hash >> 20) & (slotCount - 1)];
    m_isEmpty = false;
    if (slot.hash != hash)
        slot = {hash, look(QStringView(lower.data(), word.size()))};
    return slot.entry;
}

Lexicon::Entry Lexicon::look(QStringView lower) const
{
    const QString word = lower.toString();
    Readings readings = m_dictionary.readings(lower);
    if (m_seldomNouns.contains(word))
        readings = readings.withoutNoun();
    return {readings, classesOf(lower, readings), m_keys.value(word)};
}

} // namespace feuillet
