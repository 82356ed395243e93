#include "proofing/names/NameProposals.h"

#include "proofing/names/CapitalRuns.h"
#include "proofing/words/Letters.h"

#include <algorithm>

namespace feuillet {

namespace {

constexpr size_t mostWords = 5; // a longer run is a headline in capitals, not a name

QStringView in(const Passage &passage, Stretch stretch)
{
    return passage.words().mid(stretch.start, stretch.length);
}

bool isUnknown(QStringView word, Spelling &spelling)
{
    return spelling.check(word) == Verdict::UnknownName;
}

// "Selon Kerdraon": the word that opens a sentence has its capital from there.
Stretch nameIn(const Passage &passage, const CapitalRun &run, Spelling &spelling)
{
    const Stretch whole = run.whole();
    const QString first = in(passage, run.words.front()).toString();
    const bool isCommon = run.opensSentence && run.words.size() > 1 &&
                          spelling.check(first.toLower()) == Verdict::Right;
    const qsizetype start = isCommon ? run.words[1].start : whole.start;
    return {start, whole.end() - start};
}

HouseWordKind likelyKind(const QString &name)
{
    if (name.contains(u' '))
        return HouseWordKind::Person;
    return wordCase(name) == WordCase::AllCapitals ? HouseWordKind::Acronym : HouseWordKind::Place;
}

} // namespace

void NameCount::add(const Article &article)
{
    for (const Passage &passage : passagesOf(article))
        for (const CapitalRun &run : capitalRuns(passage)) {
            const bool unknown = std::ranges::any_of(
                run.words, [&](Stretch word) { return isUnknown(in(passage, word), m_spelling); });
            if (unknown && run.words.size() <= mostWords)
                ++m_counts[plainWord(in(passage, nameIn(passage, run, m_spelling))).simplified()];
        }
}

QList<NameProposal> NameCount::proposals(qsizetype most) const
{
    QList<NameProposal> found;
    for (auto name = m_counts.cbegin(); name != m_counts.cend(); ++name)
        found.append({name.key(), name.value(), likelyKind(name.key())});
    std::ranges::sort(found, [](const NameProposal &one, const NameProposal &other) {
        return one.count != other.count ? one.count > other.count : one.name < other.name;
    });
    return found.first(std::min(most, found.size()));
}

} // namespace feuillet
