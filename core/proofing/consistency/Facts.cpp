#include "proofing/consistency/Facts.h"

#include <algorithm>

namespace feuillet {

using namespace consistency;

namespace {

std::vector<quint32> wordsOf(const Passage &passage)
{
    std::vector<quint32> prints;
    prints.reserve(3 * passage.tokens.size());
    for (const Token &token : passage.tokens) {
        const WordPrint print = printOf(withoutElision(token.in(passage.words())));
        prints.insert(prints.end(), {print.whole, print.four, print.five});
    }
    std::ranges::sort(prints);
    const auto [from, until] = std::ranges::unique(prints);
    prints.erase(from, until);
    return prints;
}

} // namespace

bool Facts::mentions(const WordPrint &word) const
{
    return std::ranges::binary_search(words, word.whole) ||
           std::ranges::binary_search(words, word.stem());
}

Facts factsOf(const Passage &passage)
{
    if (readingOf(passage.place.field) == Reading::None)
        return {};
    return {figuresIn(passage), datesIn(passage),    nearDaysIn(passage),
            namesIn(passage),   acronymsIn(passage), sentencesIn(passage),
            quotesIn(passage),  initialsOf(passage), wordsOf(passage)};
}

} // namespace feuillet
