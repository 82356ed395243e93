#include "proofing/words/Beginnings.h"

#include "proofing/words/SpelledForms.h"

#include <bit>

namespace feuillet {

namespace {
constexpr qsizetype perBeginning = 3; // letters of a word file, whose forms are many more
constexpr size_t inCell = 4;          // beginnings that share 64 bits

// Most letters are small and plain, and that is seen sooner than looked up.
QChar lowered(QChar letter)
{
    return letter >= u'a' && letter <= u'z' ? letter : letter.toLower();
}
} // namespace

Beginnings::Beginnings(qsizetype expected)
    : m_bits(std::bit_ceil(static_cast<size_t>(expected) / inCell + 1))
{
}

Beginnings::Beginnings(QStringView affixFile, QStringView wordFile)
{
    const AffixFile affixes(affixFile);
    if (!affixes.isUnderstood())
        return;
    *this = Beginnings(wordFile.size() / perBeginning);
    forEachLine(wordFile.mid(wordFile.indexOf(u'\n') + 1), [&](QStringView line) {
        const DictionaryEntry entry = entryOf(line);
        if (!affixes.isOrdinary(entry.flags))
            return;
        add(entry.stem);
        forEachForm(affixes, entry, [this](QStringView left, QStringView add, Features) {
            addAfter(Prefix().with(left), add);
        });
    });
}

Beginnings::Prefix Beginnings::Prefix::with(QStringView word) const
{
    Prefix prefix = *this;
    for (const QChar letter : word)
        prefix = prefix.with(lowered(letter));
    return prefix;
}

void Beginnings::addAfter(Prefix prefix, QStringView rest)
{
    for (const QChar letter : rest) {
        prefix = prefix.with(lowered(letter));
        m_bits[cellOf(prefix.m_hash) & (m_bits.size() - 1)] |= bitsOf(prefix.m_hash);
    }
}

} // namespace feuillet
