#include "proofing/Suggestions.h"

#include "proofing/words/CommonWords.h"
#include "proofing/words/Elision.h"
#include "proofing/words/Letters.h"
#include "proofing/words/NearWords.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearEnough = 34; // below this cost the word meant is very likely among those found
// How dear a word may be, round after round: one slip of any kind or two light ones; two slips;
// more, where nothing nearer is a word.
constexpr int near = 44;
constexpr int far = 60;
constexpr int farthest = 80;
constexpr int surely = -100;
constexpr int nothing = 1000;
constexpr int rareSplit = -10;
constexpr int lostCapital = 6;
constexpr int dearestName = 30;
constexpr qsizetype longestEdited = 40;
constexpr qsizetype usualLength = 10;

struct Proposal
{
    QString word;
    int cost = 0;
};

// The part of a word that is wrong, with what stands around it: l'|homem|,
// Saint-|Jaques|-de-la-Lande.
struct Wrong
{
    QString before;
    QString part;
    QString after;

    QString whole(const QString &by) const { return before + by + after; }
};

Wrong wrongPart(const QString &word, Spelling &spelling)
{
    Wrong wrong{{}, word, {}};
    if (const auto head = elisionLength(word); head > 0 && head < word.size())
        wrong = {word.first(head), word.mid(head), {}};
    qsizetype start = 0;
    for (const QString &part : wrong.part.split(u'-')) {
        if (part.size() < wrong.part.size() && !part.isEmpty() &&
            spelling.check(part) != Verdict::Right)
            return {wrong.before + wrong.part.first(start), part,
                    wrong.part.mid(start + part.size())};
        start += part.size() + 1;
    }
    return wrong;
}

// "bien sûr" is meant more often than "pied ton".
int splitBonus(const QString &words)
{
    const auto parts = words.split(u' ');
    return std::ranges::all_of(parts, [](const QString &one) { return commonRank(one) >= 0; })
               ? 10
               : rareSplit;
}

int bonus(const QString &word)
{
    if (word.contains(u' '))
        return splitBonus(word);
    const int rank = std::max(commonRank(word), commonRank(capitalised(word)));
    if (rank < 0)
        return 0;
    return rank < 150 ? 14 : rank < 600 ? 10 : 7;
}

// PRésident was meant to be Président.
WordCase caseMeant(const QString &word)
{
    const WordCase written = wordCase(word);
    return written == WordCase::Mixed && word.front().isUpper() ? WordCase::Capitalised : written;
}

class Search
{
public:
    Search(Wrong wrong, Spelling &spelling, std::stop_token stop)
        : m_wrong(std::move(wrong)), m_case(caseMeant(m_wrong.part)), m_spelling(spelling),
          m_stop(std::move(stop))
    {
    }

    void tryHouse();
    void tryAll(const Candidates &candidates);
    void tryDictionary();
    int cheapest() const;
    QStringList best(qsizetype most);

private:
    bool accepts(const QString &part);
    void tryName(const QString &candidate, int cost);
    void keep(const QString &part, int cost);

    Wrong m_wrong;
    WordCase m_case;
    Spelling &m_spelling;
    std::stop_token m_stop;
    QList<Proposal> m_found;
};

// A single letter is a word only where French has one.
bool isWordOfSpace(const QString &word)
{
    return word.size() > 1 ? commonRank(word.toLower()) >= 0 || word.size() > 3
                           : QStringView(u"aàyôAÀYÔ").contains(word);
}

// Only words that are spelled out: hunspell also takes parts and joinings that nobody meant.
bool Search::accepts(const QString &part)
{
    if (part.endsWith(u'è')) // élevè-je: the dictionary has it, nobody means it alone
        return false;
    Dictionary &dictionary = m_spelling.dictionary();
    const auto isWord = [&](const QString &word) {
        return dictionary.isForm(word) || m_spelling.houseWords().accepts(word);
    };
    if (const auto space = part.indexOf(u' '); space >= 0) {
        const QString left = part.first(space);
        const QString right = part.mid(space + 1);
        return isWordOfSpace(left) && isWordOfSpace(right) && isWord(left) && isWord(right);
    }
    if (const auto head = elisionLength(part); head > 0) {
        const QString rest = part.mid(head);
        return takesElision(rest) && isWord(rest) && dictionary.accepts(part);
    }
    if (m_wrong.before.endsWith(u'\'') && isWord(part))
        return m_spelling.check(m_wrong.before + part) == Verdict::Right;
    return isWord(part);
}

void Search::keep(const QString &part, int cost)
{
    const QString whole = m_wrong.whole(part);
    const auto known = std::ranges::find(m_found, whole, &Proposal::word);
    if (known == m_found.end())
        m_found.append({whole, cost});
    else
        known->cost = std::min(known->cost, cost);
}

// What the house refuses, it knows the answer to.
void Search::tryHouse()
{
    if (const QString meant = m_spelling.houseWords().meantBy(m_wrong.part); !meant.isEmpty())
        keep(meant, surely);
}

void Search::tryAll(const Candidates &candidates)
{
    for (auto at = candidates.cbegin(); at != candidates.cend(); ++at) {
        if (m_stop.stop_requested())
            return;
        const QString part = withCase(at.key(), m_case);
        if (accepts(part))
            keep(part, at.value() - bonus(at.key()));
        else if (m_case == WordCase::Lower)
            tryName(at.key(), at.value() + lostCapital);
    }
}

// lukraine -> l'Ukraine.
void Search::tryName(const QString &candidate, int cost)
{
    const auto head = elisionLength(candidate);
    const QString name = candidate.first(head) + capitalised(candidate.mid(head));
    if (cost <= dearestName && accepts(name))
        keep(name, cost - bonus(name));
}

void Search::tryDictionary()
{
    int cost = 100;
    if (!m_stop.stop_requested())
        for (const QString &word : m_spelling.dictionary().suggest(m_wrong.part))
            keep(plainWord(word), cost++);
}

int Search::cheapest() const
{
    const auto least = std::ranges::min_element(m_found, {}, &Proposal::cost);
    return least == m_found.end() ? nothing : least->cost;
}

QStringList Search::best(qsizetype most)
{
    if (m_stop.stop_requested())
        return {};
    std::ranges::sort(m_found, [](const Proposal &one, const Proposal &other) {
        return one.cost != other.cost ? one.cost < other.cost : one.word < other.word;
    });
    QStringList words;
    for (qsizetype at = 0; at < std::min(most, m_found.size()); ++at)
        words << m_found[at].word;
    return words;
}

Beginnings beginningsOf(const HouseWords &houseWords)
{
    Beginnings beginnings(houseWords.words().size() * usualLength);
    for (const QString &word : houseWords.words())
        beginnings.add(word);
    return beginnings;
}

} // namespace

QStringList suggestions(QStringView written, Spelling &spelling, const std::stop_token &stop,
                        qsizetype most)
{
    const QString word = plainWord(written);
    if (word.isEmpty() || word.size() > longestEdited)
        return {};
    const Wrong wrong = wrongPart(word, spelling);
    const QString lower = wrong.part.toLower();
    const Beginnings house = beginningsOf(spelling.houseWords());
    const QList<const Beginnings *> beginnings{&spelling.dictionary().beginnings(), &house};
    Search search(wrong, spelling, stop);
    search.tryHouse();
    search.tryAll({{lower, 5}, {lower.toUpper(), 8}});
    search.tryAll(nearWords(lower, near, beginnings));
    if (search.cheapest() > nearEnough)
        search.tryAll(nearWords(lower, far, beginnings));
    if (search.cheapest() == nothing)
        search.tryAll(nearWords(lower, farthest, beginnings));
    if (search.cheapest() == nothing && beginnings.front()->isEmpty())
        search.tryDictionary();
    QStringList words = search.best(most);
    if (!written.contains(u'\''))
        words.replaceInStrings(u"'"_s, u"’"_s);
    return words;
}

} // namespace feuillet
