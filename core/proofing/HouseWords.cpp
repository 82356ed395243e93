#include "proofing/HouseWords.h"

#include "proofing/Tokens.h"
#include "proofing/words/Letters.h"

namespace feuillet {

HouseWords::HouseWords(const QList<HouseWord> &entries)
{
    for (const HouseWord &entry : entries) {
        Tokenizer tokens(entry.spelling);
        while (const auto token = tokens.next()) {
            const QString word = plainWord(token->in(entry.spelling));
            m_words.insert(word);
            m_capitals.insert(word.toUpper());
        }
    }
}

HouseWords HouseWords::of(const QStringList &spellings)
{
    QList<HouseWord> entries;
    for (const QString &spelling : spellings)
        entries.append({spelling, HouseWordKind::Word, {}, {}});
    return HouseWords(entries);
}

bool HouseWords::accepts(const QString &word) const
{
    if (m_words.isEmpty())
        return false;
    switch (wordCase(word)) {
    case WordCase::Capitalised:
        return m_words.contains(word) || m_words.contains(word.toLower());
    case WordCase::AllCapitals:
        return m_capitals.contains(word);
    default:
        return m_words.contains(word);
    }
}

} // namespace feuillet
