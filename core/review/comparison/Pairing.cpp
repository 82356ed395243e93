#include "review/comparison/Pairing.h"

#include "review/comparison/WordDifference.h"

#include <QHash>

#include <utility>

namespace feuillet {

namespace {

constexpr qsizetype nothing = -1;

// Of the items put in so far, the heaviest chain that ends at or before a place (a Fenwick tree).
class Chains
{
public:
    struct Chain
    {
        qsizetype weight = 0;
        qsizetype last = nothing;
    };

    explicit Chains(qsizetype places) : m_best(places + 1) {}

    Chain heaviestBefore(qsizetype place) const
    {
        Chain best;
        for (; place > 0; place -= place & -place)
            if (m_best[place].weight > best.weight)
                best = m_best[place];
        return best;
    }
    void put(qsizetype place, const Chain &chain)
    {
        for (++place; place < m_best.size(); place += place & -place)
            if (chain.weight > m_best[place].weight)
                m_best[place] = chain;
    }

private:
    QList<Chain> m_best;
};

// The pairs found so far.
class Pairs
{
public:
    Pairs(qsizetype before, qsizetype after)
        : m_afterOf(before, nothing), m_beforeOf(after, nothing)
    {
    }

    bool isOpenBefore(qsizetype before) const { return m_afterOf[before] == nothing; }
    bool isOpenAfter(qsizetype after) const { return m_beforeOf[after] == nothing; }
    void pair(qsizetype before, qsizetype after)
    {
        if (!isOpenBefore(before) || !isOpenAfter(after))
            return;
        m_afterOf[before] = after;
        m_beforeOf[after] = before;
    }
    const QList<qsizetype> &beforeOf() const { return m_beforeOf; }

private:
    QList<qsizetype> m_afterOf;
    QList<qsizetype> m_beforeOf;
};

template <typename Key>
void pairByKey(Pairs &pairs, const QList<Unit> &before, const QList<Unit> &after, Key keyOf)
{
    QHash<decltype(keyOf(Unit())), QList<qsizetype>> places;
    for (qsizetype b = before.size(); b-- > 0;)
        if (pairs.isOpenBefore(b))
            places[keyOf(before[b])].append(b);
    for (qsizetype a = 0; a < after.size(); ++a) {
        const auto found = places.find(keyOf(after[a]));
        if (pairs.isOpenAfter(a) && found != places.end() && !found->isEmpty())
            pairs.pair(found->takeLast(), a);
    }
}

void pairById(Pairs &pairs, const QList<Unit> &before, const QList<Unit> &after)
{
    QHash<std::pair<int, quint64>, qsizetype> places;
    for (qsizetype b = 0; b < before.size(); ++b)
        if (before[b].id != 0)
            places.insert({before[b].sort, before[b].id}, b);
    for (qsizetype a = 0; a < after.size(); ++a)
        if (const auto found = places.constFind({after[a].sort, after[a].id});
            found != places.cend())
            pairs.pair(*found, a);
}

// The words of texts as numbers; equal words of one sort of text have one number.
class Vocabulary
{
public:
    QList<int> wordsOf(const Unit &unit)
    {
        QList<int> words;
        for (const QStringView token : comparedTokens(unit.text))
            if (isWord(token))
                words.append(numberOf({unit.sort, token}));
        std::sort(words.begin(), words.end());
        return words;
    }

private:
    int numberOf(const std::pair<int, QStringView> &word)
    {
        const auto found = m_numbers.constFind(word);
        return found != m_numbers.cend()
                   ? *found
                   : *m_numbers.insert(word, static_cast<int>(m_numbers.size()));
    }

    QHash<std::pair<int, QStringView>, int> m_numbers;
};

struct Likeness
{
    double share = 0; // of their words that stand in both
    qsizetype before = 0;
    qsizetype after = 0;
};

// What is left, by the words in common. A word that stands in many of many texts tells none apart,
// and would make thousands of alike texts a matter of seconds.
class LikePairs
{
public:
    LikePairs(const QList<Unit> &before, const Pairs &pairs, qsizetype asked)
        : m_words(before.size(), 0), m_common(before.size(), 0),
          m_mostHolders(std::max(leastHolders, effort / std::max<qsizetype>(asked, 1)))
    {
        for (qsizetype b = 0; b < before.size(); ++b) {
            if (!pairs.isOpenBefore(b))
                continue;
            const QList<int> words = m_vocabulary.wordsOf(before[b]);
            m_words[b] = words.size();
            for (const int word : words)
                m_holders[word].append(b);
        }
    }

    void appendLike(QList<Likeness> &found, const Unit &unit, qsizetype after)
    {
        const QList<int> words = m_vocabulary.wordsOf(unit);
        for (auto word = words.cbegin(); word != words.cend();) {
            const auto next = std::upper_bound(word, words.cend(), *word);
            count(*word, next - word);
            word = next;
        }
        for (const qsizetype before : std::exchange(m_touched, {})) {
            const auto shared = static_cast<double>(std::exchange(m_common[before], 0));
            const double share = 2 * shared / static_cast<double>(m_words[before] + words.size());
            if (share >= leastShare)
                found.append({share, before, after});
        }
    }

private:
    static constexpr double leastShare = 0.5;
    static constexpr qsizetype leastHolders = 8;
    static constexpr qsizetype effort = 40'000;

    // A word that stands several times counts as often as in both.
    void count(int word, qsizetype times)
    {
        const QList<qsizetype> holders = m_holders.value(word);
        if (holders.size() > m_mostHolders)
            return;
        for (auto holder = holders.cbegin(); holder != holders.cend();) {
            const auto next = std::upper_bound(holder, holders.cend(), *holder);
            if (m_common[*holder] == 0)
                m_touched.append(*holder);
            m_common[*holder] += std::min(times, static_cast<qsizetype>(next - holder));
            holder = next;
        }
    }

    Vocabulary m_vocabulary;
    QList<qsizetype> m_words;  // how many each has
    QList<qsizetype> m_common; // with the text that is asked for
    QList<qsizetype> m_touched;
    QHash<int, QList<qsizetype>> m_holders;
    qsizetype m_mostHolders;
};

void pairByLikeness(Pairs &pairs, const QList<Unit> &before, const QList<Unit> &after)
{
    QList<qsizetype> open;
    for (qsizetype a = 0; a < after.size(); ++a)
        if (pairs.isOpenAfter(a))
            open.append(a);
    LikePairs like(before, pairs, open.size());
    QList<Likeness> found;
    for (const qsizetype a : open)
        like.appendLike(found, after[a], a);
    std::sort(found.begin(), found.end(), [](const Likeness &one, const Likeness &other) {
        const auto way = [](const Likeness &pair) {
            return std::abs(pair.after - pair.before);
        };
        return std::tuple(-one.share, way(one), one.after, one.before) <
               std::tuple(-other.share, way(other), other.after, other.before);
    });
    for (const Likeness &pair : found)
        pairs.pair(pair.before, pair.after);
}

// The pairs that stand in one order in both lists.
QList<bool> stayed(const QList<qsizetype> &beforeOf, const QList<qsizetype> &weights)
{
    QList<Ordered> order;
    QList<qsizetype> places;
    for (qsizetype a = 0; a < beforeOf.size(); ++a) {
        if (beforeOf[a] == nothing)
            continue;
        order.append({beforeOf[a], weights[a]});
        places.append(a);
    }
    QList<bool> stays(beforeOf.size(), false);
    for (const qsizetype kept : heaviestInOrder(order))
        stays[places[kept]] = true;
    return stays;
}

Moved moveOf(const PairedItem &item, const QList<PairedItem> &above, qsizetype lastThatStayed)
{
    if (!above.isEmpty()) {
        const PairedItem &last = above.last();
        if (last.moved != Moved::No && last.before == item.before - 1)
            return Moved::Along;
    }
    return item.before < lastThatStayed ? Moved::Down : Moved::Up;
}

} // namespace

QList<qsizetype> heaviestInOrder(const QList<Ordered> &items)
{
    qsizetype places = 0;
    for (const Ordered &item : items)
        places = std::max(places, item.place + 1);
    Chains chains(places);
    QList<qsizetype> followed(items.size(), nothing);
    for (qsizetype at = 0; at < items.size(); ++at) {
        const auto chain = chains.heaviestBefore(items[at].place);
        followed[at] = chain.last;
        chains.put(items[at].place, {chain.weight + items[at].weight, at});
    }
    QList<qsizetype> chosen;
    for (qsizetype at = chains.heaviestBefore(places).last; at != nothing; at = followed[at])
        chosen.prepend(at);
    return chosen;
}

QList<qsizetype> pairedUnits(const QList<Unit> &before, const QList<Unit> &after)
{
    Pairs pairs(before.size(), after.size());
    pairById(pairs, before, after);
    pairByKey(pairs, before, after,
              [](const Unit &unit) { return std::pair(unit.sort, unit.text); });
    pairByLikeness(pairs, before, after);
    return pairs.beforeOf();
}

QList<PairedItem> inReadingOrder(const QList<qsizetype> &beforeOf, qsizetype beforeCount,
                                 const QList<qsizetype> &weights)
{
    QList<bool> isPaired(beforeCount, false);
    for (const qsizetype before : beforeOf)
        if (before != nothing)
            isPaired[before] = true;
    const QList<bool> stays = stayed(beforeOf, weights);
    QList<PairedItem> items;
    qsizetype told = 0; // of before, removed ones are told up to here
    const auto tellRemoved = [&](qsizetype end) {
        for (; told < end; ++told)
            if (!isPaired[told])
                items.append({told, nothing, Moved::No});
    };
    for (qsizetype a = 0; a < beforeOf.size(); ++a) {
        PairedItem item{beforeOf[a], a, Moved::No};
        if (stays[a])
            tellRemoved(item.before);
        else if (item.before != nothing)
            item.moved = moveOf(item, items, told);
        items.append(item);
    }
    tellRemoved(beforeCount);
    return items;
}

} // namespace feuillet
