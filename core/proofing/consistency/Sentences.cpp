#include "proofing/consistency/Sentences.h"

#include "proofing/consistency/WordPrint.h"

#include <algorithm>
#include <bitset>
#include <span>

namespace feuillet::consistency {

namespace {

constexpr size_t fewestWords = 6;

bool endsSentence(QStringView gap)
{
    if (gap.size() <= 1)
        return false;
    return std::ranges::any_of(
        gap, [](QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'…'; });
}

using Tokens = std::span<const Token>;

// Calls visit with the words of each sentence that is long enough.
template <typename Visit>
void forEachSentence(const Passage &passage, Visit visit)
{
    const Tokens tokens(passage.tokens);
    size_t first = 0;
    qsizetype before = 0;
    const auto close = [&](size_t end) {
        if (end - first >= fewestWords)
            visit(tokens.subspan(first, end - first));
        first = end;
    };
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (endsSentence(passage.words().mid(before, tokens[at].start - before)))
            close(at);
        before = tokens[at].end();
    }
    close(tokens.size());
}

Sentence sentenceOf(Tokens tokens, QStringView text)
{
    const qsizetype start = tokens.front().start;
    Sentence sentence{{start, tokens.back().end() - start}, std::ssize(tokens), 0};
    for (const Token &token : tokens) // FNV-1a, 64 bits
        sentence.print = (sentence.print ^ printOf(token.in(text)).whole) * 1099511628211ULL;
    return sentence;
}

} // namespace

QList<Sentence> sentencesIn(const Passage &passage)
{
    QList<Sentence> sentences;
    forEachSentence(passage,
                    [&](Tokens tokens) { sentences.append(sentenceOf(tokens, passage.words())); });
    return sentences;
}

bool mayRepeatSentence(const Passage &passage)
{
    std::bitset<64> lengths;
    bool repeats = false;
    forEachSentence(passage, [&](Tokens tokens) {
        const size_t length = std::min(tokens.size(), lengths.size() - 1);
        repeats = repeats || lengths[length];
        lengths.set(length);
    });
    return repeats;
}

} // namespace feuillet::consistency
