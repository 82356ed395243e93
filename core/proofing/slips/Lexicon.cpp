#include "proofing/slips/Lexicon.h"

#include "proofing/slips/WordSets.h"
#include "proofing/words/WordHash.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr size_t slotCount = 1 << 14; // a power of two; 400 kB
constexpr qsizetype longestWord = 40; // no rule speaks of longer ones

QString inLowerCase(QStringView written)
{
    QString word = written.toString();
    for (QChar &c : word)
        c = QChar(withPlainApostrophe(c.unicode())).toLower();
    return word;
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

// Two places for each word; the newer one comes first.
Lexicon::Entry Lexicon::find(QStringView word)
{
    if (word.size() > longestWord)
        return {};
    const quint64 hash = wordHash(word);
    Slot *const pair = &m_slots[hash & (slotCount - 2)];
    if (pair[0].hash == hash)
        return pair[0].entry;
    if (pair[1].hash == hash)
        return pair[1].entry;
    m_isEmpty = false;
    pair[1] = pair[0];
    pair[0] = {hash, look(word)};
    return pair[0].entry;
}

Lexicon::Entry Lexicon::look(QStringView written) const
{
    const QString word = inLowerCase(written);
    Readings readings = m_dictionary.readings(word);
    if (m_seldomNouns.contains(word))
        readings = readings.withoutNoun();
    return {classesOf(word, readings), readings, m_keys.value(word)};
}

} // namespace feuillet
