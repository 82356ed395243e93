#include "proofing/names/HouseNames.h"

#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

namespace {

quint32 hashOf(QStringView word)
{
    quint32 hash = 0x811C9DC5U;
    for (const QChar c : word)
        hash = (hash ^ withPlainApostrophe(c.unicode())) * 0x01000193U;
    return hash;
}

QStringList wordsOf(const QString &spelling)
{
    QStringList words;
    Tokenizer tokens(spelling);
    while (const auto token = tokens.next())
        words << plainWord(token->in(spelling));
    return words;
}

// Only spaces between two words make them one name: not a comma, not the end of a sentence.
bool isJoined(QStringView text, const Token &one, const Token &next)
{
    const auto gap = text.mid(one.end(), next.start - one.end());
    return !gap.isEmpty() && std::ranges::all_of(gap, [](QChar c) { return c.isSpace(); });
}

bool standsAt(const QStringList &words, QStringView text, std::span<const Token> tokens,
              qsizetype offset)
{
    if (static_cast<size_t>(words.size()) > tokens.size() ||
        plainWord(tokens.front().in(text).mid(offset)) != words.front())
        return false;
    for (size_t at = 1; at < static_cast<size_t>(words.size()); ++at)
        if (!isJoined(text, tokens[at - 1], tokens[at]) ||
            plainWord(tokens[at].in(text)) != words[static_cast<qsizetype>(at)])
            return false;
    return true;
}

} // namespace

void HouseNames::add(const QString &spelling, const QString &meant)
{
    const QStringList words = wordsOf(spelling);
    if (words.isEmpty())
        return;
    auto &known = m_spellings[hashOf(words.first())];
    if (std::ranges::find(known, words, &Spelling::words) == known.end())
        known.append({words, meant});
    m_shapes.set(shapeOf(words.first()));
}

HouseNames::Match HouseNames::at(QStringView text, std::span<const Token> tokens,
                                 qsizetype offset) const
{
    Match longest;
    const auto known = m_spellings.constFind(hashOf(tokens.front().in(text).mid(offset)));
    if (known == m_spellings.cend())
        return longest;
    for (const Spelling &spelling : *known)
        if (spelling.words.size() > longest.tokens &&
            standsAt(spelling.words, text, tokens, offset))
            longest = {spelling.words.size(), spelling.meant};
    return longest;
}

} // namespace feuillet
