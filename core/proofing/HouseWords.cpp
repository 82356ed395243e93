#include "proofing/HouseWords.h"

#include "proofing/Tokens.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// The spelling at the beginning of a sentence and in a headline in capitals.
void addForms(HouseNames &names, const QString &spelling, const QString &meant)
{
    names.add(capitalised(spelling), capitalised(meant));
    names.add(spelling.toUpper(), meant.toUpper());
}

// What is written in so many letters goes before what follows from it: Otan may be the accepted
// spelling, OTAN a refused one.
HouseNames namesOf(const QList<HouseWord> &entries)
{
    HouseNames names;
    for (const HouseWord &entry : entries)
        names.add(entry.spelling, {});
    for (const HouseWord &entry : entries)
        for (const QString &refused : entry.refused)
            names.add(refused, entry.spelling);
    for (const HouseWord &entry : entries)
        addForms(names, entry.spelling, {});
    for (const HouseWord &entry : entries)
        for (const QString &refused : entry.refused)
            addForms(names, refused, entry.spelling);
    return names;
}

} // namespace

HouseWords::HouseWords(const QList<HouseWord> &entries)
    : m_names(namesOf(entries)),
      m_refusesAny(std::ranges::any_of(
          entries, [](const HouseWord &entry) { return !entry.refused.isEmpty(); }))
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
        entries.append({spelling, HouseWordKind::Word, {}, {}, {}});
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

QString HouseWords::meantBy(const QString &refused) const
{
    std::vector<Token> tokens;
    Tokenizer all(refused);
    while (const auto token = all.next())
        tokens.push_back(*token);
    if (!m_refusesAny || tokens.empty())
        return {};
    const auto match = m_names.at(refused, tokens);
    return match.tokens == static_cast<qsizetype>(tokens.size()) ? match.meant : QString();
}

} // namespace feuillet
