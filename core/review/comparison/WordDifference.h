#pragma once

#include <QStringView>

#include <vector>

namespace feuillet {

// The pieces that words are compared by, in order and without gaps: l’ | Ukraine | « | 10.000 | %.
// Never cuts a surrogate pair, nor a mark from its letter.
std::vector<QStringView> comparedTokens(QStringView text);
bool isWord(QStringView token); // holds a letter or a digit

// How two lists differ: so many removed and added, then so many kept.
struct WordEdit
{
    size_t removed = 0;
    size_t added = 0;
    size_t kept = 0;

    bool operator==(const WordEdit &) const = default;
};

// Equal tokens are equal numbers, words from 0 up; numbers below 0 are spaces and signs, which
// alone make nothing alike. What has hardly a word in common is one edit. Of short lists as many
// words as can be are kept, long ones are first cut where both hold something unique, so the effort
// stays bounded.
std::vector<WordEdit> differenceOf(const std::vector<int> &before, const std::vector<int> &after);

} // namespace feuillet
