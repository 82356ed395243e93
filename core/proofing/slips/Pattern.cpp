#include "proofing/slips/Pattern.h"

#include "proofing/slips/WordSets.h"
#include "proofing/words/CommonWords.h"

#include <algorithm>
#include <bit>

namespace feuillet {

namespace {

constexpr WordClasses anything = ~WordClasses{0};

bool standsAt(const Words &words, qsizetype at, WordClasses place)
{
    return at < words.size() && (words[at].classes & place) != 0;
}

bool isPunctuated(const Words &words, qsizetype at)
{
    const Gap gap = at < words.size() ? words[at].before : words.after();
    return gap == Gap::Comma || gap == Gap::Stop;
}

// How dear it is to begin looking at this word: how often it comes in a text.
int frequencyOf(QStringView words)
{
    int frequency = 0;
    for (const auto word : words.split(u'|')) {
        const int rank = commonRank(word);
        frequency += rank < 0 ? 1 : 2000 / (rank + 2);
    }
    return frequency;
}

QString withSetsSpelledOut(QStringView text)
{
    QString spelled = text.toString();
    for (auto at = spelled.indexOf(u'@'); at >= 0; at = spelled.indexOf(u'@')) {
        auto end = at + 1;
        while (end < spelled.size() && (spelled[end].isLetterOrNumber()))
            ++end;
        QString set = wordSet(QStringView(spelled).mid(at + 1, end - at - 1)).toString();
        Q_ASSERT(!set.isEmpty());
        if (at > 0 && (spelled[at - 1] == u'~' || spelled[at - 1] == u'&'))
            set.replace(u'|', u'+');
        spelled.replace(at, end - at, set);
    }
    return spelled;
}

} // namespace

void KeySet::add(const std::vector<WordKey> &keys)
{
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    for (const WordKey key : keys)
        m_bits[key >> 6U & 3U] |= bitOf(key);
    std::ranges::sort(m_keys);
}

bool KeySet::isOneOf(WordKey key) const
{
    return std::ranges::binary_search(m_keys, key);
}

Pattern::Pattern(QStringView text, Lexicon &lexicon)
{
    const QString spelled = withSetsSpelledOut(text);
    QList<QStringView> texts;
    Gap before = Gap::Joined;
    for (const auto one : QStringView(spelled).split(u' ', Qt::SkipEmptyParts)) {
        if (one == u",") {
            before = Gap::Comma;
            continue;
        }
        m_elements.push_back(elementOf(one, lexicon));
        m_elements.back().before = before;
        texts.append(one);
        before = Gap::Joined;
    }
    std::vector<WordKey> relatives;
    for (const auto word : wordSet(u"relative").split(u'|'))
        relatives.push_back(lexicon.keyOf(word));
    m_relatives.add(relatives);
    chooseTrigger(texts);
}

Pattern::Element Pattern::elementOf(QStringView text, Lexicon &lexicon)
{
    Element element;
    if (text == u"^" || text == u"^^" || text == u"$" || text == u"[main]") {
        element.kind = text == u"^"    ? Kind::ClauseStart
                       : text == u"^^" ? Kind::SentenceStart
                       : text == u"$"  ? Kind::Punctuation
                                       : Kind::Main;
        return element;
    }
    for (; text.front() == u'*' || text.front() == u'=' || text.front() == u'!';
         text = text.mid(1)) {
        element.isTarget = element.isTarget || text.front() == u'*';
        element.isGovernor = element.isGovernor || text.front() == u'=';
        element.kind = text.front() == u'!' ? Kind::Not : element.kind;
    }
    element.orClauseStart = text.startsWith(u"^|");
    text = element.orClauseStart ? text.mid(2) : text;
    element.isOptional = text.endsWith(u'?');
    addAlternatives(element, element.isOptional ? text.chopped(1) : text, lexicon);
    return element;
}

void Pattern::addAlternatives(Element &element, QStringView text, Lexicon &lexicon)
{
    std::vector<WordKey> literals;
    for (auto one : text.split(u'|')) {
        if (one.startsWith(u'*')) // *one|*other
            one = one.mid(1);
        if (one.contains(u'<') || one.contains(u'~'))
            element.alternatives.push_back(alternativeOf(one, lexicon));
        else
            literals.push_back(lexicon.keyOf(one));
    }
    if (literals.empty())
        return;
    Alternative words;
    words.keys.add(literals);
    element.alternatives.insert(element.alternatives.begin(), words);
}

Pattern::Alternative Pattern::alternativeOf(QStringView text, Lexicon &lexicon)
{
    Alternative alternative;
    for (auto part : text.split(u'&')) {
        const bool isRefused = part.startsWith(u'~');
        part = isRefused ? part.mid(1) : part;
        if (part.startsWith(u'<')) {
            (isRefused ? alternative.refused : alternative.needed) |=
                wordClassNamed(part.mid(1).chopped(1));
            continue;
        }
        std::vector<WordKey> keys;
        for (const auto word : part.split(u'+'))
            keys.push_back(lexicon.keyOf(word));
        (isRefused ? alternative.refusedKeys : alternative.keys).add(keys);
    }
    return alternative;
}

// The keys of an element if no other words can stand there; else none.
std::vector<WordKey> Pattern::literalsOf(const Element &element)
{
    std::vector<WordKey> keys;
    if (element.kind != Kind::Word || element.isOptional || element.orClauseStart)
        return keys;
    for (const Alternative &alternative : element.alternatives) {
        const auto &own = alternative.keys.keys();
        if (own.empty())
            return {};
        keys.insert(keys.end(), own.begin(), own.end());
    }
    return keys;
}

void Pattern::chooseTrigger(const QList<QStringView> &texts)
{
    int lowest = -1;
    for (size_t at = 0; at < m_elements.size(); ++at) {
        const auto literals = literalsOf(m_elements[at]);
        QStringView words = texts[static_cast<qsizetype>(at)];
        while (words.startsWith(u'*') || words.startsWith(u'='))
            words = words.mid(1);
        const int frequency = frequencyOf(words);
        if (literals.empty() || (lowest >= 0 && frequency >= lowest))
            continue;
        lowest = frequency;
        m_trigger = at;
        m_triggers = literals;
    }
    Q_ASSERT(lowest >= 0);
    const auto &alternatives = m_elements[m_trigger].alternatives;
    m_triggerSuffices = alternatives.size() == 1 && alternatives.front().needed == 0 &&
                        alternatives.front().refused == 0;
}

// By what the element lets through: the keys of an alternative if it has any, else one of its
// classes, the rarer ones having the higher numbers.
void Pattern::widen(Sieve &sieve, const Element &element)
{
    for (const Alternative &alternative : element.alternatives) {
        if (!alternative.keys.isEmpty())
            sieve.keys |= alternative.keys.bits();
        else if (alternative.needed != 0)
            sieve.classes |= std::bit_floor(alternative.needed);
        else
            sieve.classes = anything;
    }
    if (element.before != Gap::Joined)
        sieve.classes = anything;
}

// Behind the first element from here that is a word and must be there.
size_t Pattern::pastMandatory(size_t from) const
{
    while (from < m_elements.size()) {
        const Element &element = m_elements[from++];
        if (element.kind == Kind::Word && !element.isOptional)
            return from;
    }
    return from + 1; // the pattern may end before
}

Sieve Pattern::sieveOf(size_t from, size_t until) const
{
    Sieve sieve;
    for (size_t at = from; at < until && at < m_elements.size(); ++at)
        if (m_elements[at].kind == Kind::Word)
            widen(sieve, m_elements[at]);
    if (until > m_elements.size())
        sieve.classes = anything;
    return sieve;
}

Sieve Pattern::leftSieve() const
{
    Sieve sieve;
    for (size_t at = m_trigger; at > 0; --at) {
        const Element &element = m_elements[at - 1];
        if (element.kind == Kind::ClauseStart || element.kind == Kind::SentenceStart) {
            sieve.classes |= element.kind == Kind::ClauseStart ? wordclass::clauseStart
                                                               : wordclass::sentenceStart;
            return sieve;
        }
        if (element.kind != Kind::Word)
            continue;
        widen(sieve, element);
        if (element.orClauseStart)
            sieve.classes |= wordclass::clauseStart;
        if (m_elements[at].before != Gap::Joined)
            sieve.classes = anything;
        if (!element.isOptional)
            return sieve;
    }
    sieve.classes = anything;
    return sieve;
}

Pattern::Sieves Pattern::sieves() const
{
    const size_t right = m_trigger + 1;
    const size_t afterRight = pastMandatory(right);
    return {sieveOf(right, afterRight), sieveOf(right + 1, pastMandatory(afterRight)), leftSieve()};
}

std::optional<Match> Pattern::matchAt(const Words &words, qsizetype trigger) const
{
    Match match{{}, -1, trigger, trigger};
    if ((!m_triggerSuffices && !accepts(m_elements[m_trigger], words[trigger])) ||
        !matchRight(words, m_trigger + 1, trigger + 1, match) ||
        !matchLeft(words, m_trigger, trigger, match))
        return std::nullopt;
    note(m_elements[m_trigger], trigger, match);
    std::ranges::sort(match.targets);
    return match;
}

bool Pattern::accepts(const Element &element, const Word &word)
{
    return std::ranges::any_of(element.alternatives, [&word](const Alternative &one) {
        return (word.classes & one.needed) == one.needed && (word.classes & one.refused) == 0 &&
               (one.keys.isEmpty() || one.keys.contains(word.key)) &&
               !one.refusedKeys.contains(word.key);
    });
}

// What takes no word: a condition on the place before the word `right`.
bool Pattern::holdsBetween(const Element &element, const Words &words, qsizetype right)
{
    switch (element.kind) {
    case Kind::ClauseStart:
        return standsAt(words, right, wordclass::clauseStart);
    case Kind::SentenceStart:
        return standsAt(words, right, wordclass::sentenceStart);
    case Kind::Punctuation:
        return isPunctuated(words, right);
    default:
        return true;
    }
}

bool Pattern::matchRight(const Words &words, size_t index, qsizetype at, Match &match) const
{
    if (index == m_elements.size())
        return true;
    const Element &element = m_elements[index];
    const bool reaches = at < words.size() && words[at].before == element.before;
    if (element.kind == Kind::Not)
        return !(reaches && accepts(element, words[at])) && matchRight(words, index + 1, at, match);
    if (element.kind != Kind::Word)
        return holdsBetween(element, words, at) && matchRight(words, index + 1, at, match);
    if (reaches && accepts(element, words[at]) && matchRight(words, index + 1, at + 1, match)) {
        note(element, at, match);
        return true;
    }
    return element.isOptional && matchRight(words, index + 1, at, match);
}

// `at` is the word to the right of the element before `index`.
bool Pattern::matchLeft(const Words &words, size_t index, qsizetype at, Match &match) const
{
    if (index == 0)
        return true;
    const Element &element = m_elements[index - 1];
    const Gap wanted = index < m_elements.size() ? m_elements[index].before : Gap::Joined;
    const bool reaches = at > 0 && words[at].before == wanted;
    if (element.kind == Kind::Not)
        return !(reaches && accepts(element, words[at - 1])) &&
               matchLeft(words, index - 1, at, match);
    if (element.kind == Kind::Main)
        return isMain(words, at) && matchLeft(words, index - 1, at, match);
    if (element.kind != Kind::Word)
        return holdsBetween(element, words, at) && matchLeft(words, index - 1, at, match);
    if (reaches && accepts(element, words[at - 1]) && matchLeft(words, index - 1, at - 1, match)) {
        note(element, at - 1, match);
        return true;
    }
    const bool skips = element.isOptional ||
                       (element.orClauseStart && standsAt(words, at, wordclass::clauseStart));
    return skips && matchLeft(words, index - 1, at, match);
}

bool Pattern::isMain(const Words &words, qsizetype at) const
{
    for (; at > 0 && words[at].before != Gap::Stop; --at)
        if (m_relatives.contains(words[at - 1].key))
            return false;
    return true;
}

void Pattern::note(const Element &element, qsizetype at, Match &match)
{
    match.first = std::min(match.first, at);
    match.last = std::max(match.last, at);
    if (element.isTarget)
        match.targets.push_back(at);
    if (element.isGovernor)
        match.governor = at;
}

} // namespace feuillet
