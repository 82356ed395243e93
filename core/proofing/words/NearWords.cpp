#include "proofing/words/NearWords.h"

#include "proofing/words/Elision.h"

#include <algorithm>
#include <utility>

namespace feuillet {

namespace {

constexpr int mostSteps = 100'000;
constexpr int secondAccent = 3;

// Where the walk stands: so much read of the word as it was written, and what was meant by it.
struct Standing
{
    qsizetype read = 0;
    Beginnings::Prefix prefix = {}; // of the part that is being written
    int cost = 0;
    int accents = 0;
    bool hasSpace = false;
};

// The accents of a word are mostly left out together: from the third on they cost nothing.
int priceOf(const Typo &typo, int accents)
{
    if (!typo.isAccent || accents == 0)
        return typo.price;
    return accents == 1 ? secondAccent : 0;
}

class Walk
{
public:
    Walk(const QString &word, int dearest, const QList<const Beginnings *> &beginnings)
        : m_word(word), m_dearest(dearest), m_beginnings(beginnings), m_typos(typosOf(word))
    {
    }

    Candidates found()
    {
        goOn({});
        m_found.remove(m_word);
        return std::move(m_found);
    }

private:
    void goOn(const Standing &now);
    void write(Standing next, QStringView meant);
    void read(const Standing &now, const Typo &typo);
    bool mayBegin(Beginnings::Prefix prefix) const;
    void keep(int cost);

    const QString &m_word;
    const int m_dearest;
    const QList<const Beginnings *> &m_beginnings;
    const std::vector<std::vector<Typo>> m_typos;
    int m_steps = 0;
    QString m_meant;
    Candidates m_found;
};

// As deep as the word is long, and the slips that it can afford
void Walk::goOn(const Standing &now)
{
    if (++m_steps > mostSteps)
        return;
    if (now.read == m_word.size()) {
        keep(now.cost);
    } else {
        Standing next = now;
        ++next.read;
        write(next, QStringView(m_word).mid(now.read, 1));
    }
    for (const Typo &one : m_typos[static_cast<size_t>(now.read)]) {
        if (now.cost + (one.isAccent ? 0 : one.price) > m_dearest)
            break;
        read(now, one);
    }
}

void Walk::read(const Standing &now, const Typo &typo)
{
    Standing next = now;
    next.read += typo.read;
    next.cost += priceOf(typo, now.accents);
    next.accents += typo.isAccent;
    if (next.cost <= m_dearest)
        write(next, typo.meant);
}

void Walk::write(Standing next, QStringView meant)
{
    const bool isSpace = meant == u" ";
    const bool elides =
        meant == u"'" && isElided(m_meant) && takesElision(QStringView(m_word).mid(next.read));
    if (isSpace && std::exchange(next.hasSpace, true))
        return;
    const bool beginsAnew = isSpace || elides;
    next.prefix = beginsAnew ? Beginnings::Prefix() : next.prefix.with(meant);
    if (!beginsAnew && !meant.isEmpty() && !mayBegin(next.prefix))
        return;
    const auto length = m_meant.size();
    m_meant += meant;
    goOn(next);
    m_meant.truncate(length);
}

bool Walk::mayBegin(Beginnings::Prefix prefix) const
{
    return std::ranges::any_of(m_beginnings,
                               [prefix](const Beginnings *one) { return one->mayBegin(prefix); });
}

void Walk::keep(int cost)
{
    const auto known = m_found.constFind(m_meant);
    if (known == m_found.cend() || known.value() > cost)
        m_found.insert(QString(m_meant.constData(), m_meant.size()), cost);
}

} // namespace

Candidates nearWords(const QString &word, int dearest, const QList<const Beginnings *> &beginnings)
{
    return word.isEmpty() ? Candidates() : Walk(word, dearest, beginnings).found();
}

} // namespace feuillet
