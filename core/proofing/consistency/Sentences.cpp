#include "proofing/consistency/Sentences.h"

#include "proofing/consistency/WordPrint.h"

#include <algorithm>

namespace feuillet::consistency {

namespace {

constexpr qsizetype fewestWords = 6;

Sentence extended(Sentence sentence, const Token &token, QStringView word)
{
    if (sentence.words == 0)
        sentence.where.start = token.start;
    sentence.where.length = token.end() - sentence.where.start;
    sentence.print = (sentence.print ^ printOf(word).whole) * 1099511628211ULL; // FNV-1a, 64 bits
    ++sentence.words;
    return sentence;
}

bool endsSentence(QStringView gap)
{
    if (gap.size() <= 1)
        return false;
    return std::ranges::any_of(
        gap, [](QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'…'; });
}

} // namespace

QList<Sentence> sentencesIn(const Passage &passage)
{
    QList<Sentence> sentences;
    Sentence sentence;
    qsizetype before = 0;
    const auto close = [&] {
        if (sentence.words >= fewestWords)
            sentences.append(sentence);
        sentence = {};
    };
    for (const Token &token : passage.tokens) {
        if (endsSentence(passage.words().mid(before, token.start - before)))
            close();
        sentence = extended(sentence, token, token.in(passage.words()));
        before = token.end();
    }
    close();
    return sentences;
}

} // namespace feuillet::consistency
