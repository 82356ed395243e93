#include "proofing/slips/Pattern.h"

#include "proofing/slips/WordSets.h"
#include "proofing/words/CommonWords.h"

#include <algorithm>

namespace feuillet {

namespace {

bool isSentenceStart(const Words &words, qsizetype at)
{
    return at < words.size() && (words[at].before == Gap::Stop ||
                                 (words[at].before == Gap::Edge && words[at].isCapitalised));
}

bool isClauseStart(const Words &words, qsizetype at)
{
    return isSentenceStart(words, at) || (at < words.size() && words[at].before == Gap::Comma);
}

bool isPunctuated(const Words &words, qsizetype at)
{
    const Gap gap = at < words.size() ? words[at].before : words.after();
    return gap == Gap::Comma || gap == Gap::Stop;
}

bool isOneOf(const std::vector<WordKey> &keys, WordKey key)
{
    return key != 0 && std::ranges::find(keys, key) != keys.end();
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
    for (const auto word : wordSet(u"relative").split(u'|'))
        m_relatives.push_back(lexicon.keyOf(word));
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
    for (auto alternative : text.split(u'|')) {
        if (alternative.startsWith(u'*')) // *one|*other
            alternative = alternative.mid(1);
        if (!alternative.contains(u'<') && !alternative.contains(u'~')) {
            literals.push_back(lexicon.keyOf(alternative));
            continue;
        }
        std::vector<Factor> factors;
        for (auto part : alternative.split(u'&')) {
            Factor factor;
            factor.isNegated = part.startsWith(u'~');
            part = factor.isNegated ? part.mid(1) : part;
            if (part.startsWith(u'<'))
                factor.holds = wordClassNamed(part.mid(1).chopped(1));
            else
                for (const auto word : part.split(u'+'))
                    factor.keys.push_back(lexicon.keyOf(word));
            Q_ASSERT(factor.holds != nullptr || !factor.keys.empty());
            factors.push_back(std::move(factor));
        }
        element.alternatives.push_back(std::move(factors));
    }
    if (!literals.empty())
        element.alternatives.insert(element.alternatives.begin(),
                                    {Factor{false, nullptr, literals}});
}

// The keys of an element if no other words can stand there; else none.
std::vector<WordKey> Pattern::literalsOf(const Element &element)
{
    std::vector<WordKey> keys;
    if (element.kind != Kind::Word || element.isOptional || element.orClauseStart)
        return keys;
    for (const auto &factors : element.alternatives) {
        const Factor &first = factors.front();
        if (first.isNegated || first.keys.empty())
            return {};
        keys.insert(keys.end(), first.keys.begin(), first.keys.end());
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
}

const std::vector<WordKey> &Pattern::triggers() const
{
    return m_triggers;
}

std::optional<Match> Pattern::matchAt(const Words &words, qsizetype trigger) const
{
    Match match{{}, -1, trigger, trigger};
    if (!accepts(m_elements[m_trigger], words, trigger) ||
        !matchRight(words, m_trigger + 1, trigger + 1, match) ||
        !matchLeft(words, m_trigger, trigger, match))
        return std::nullopt;
    note(m_elements[m_trigger], trigger, match);
    std::ranges::sort(match.targets);
    return match;
}

bool Pattern::accepts(const Element &element, const Words &words, qsizetype at)
{
    const auto holds = [&words, at](const Factor &factor) {
        const bool does =
            factor.holds != nullptr ? factor.holds(words, at) : isOneOf(factor.keys, words[at].key);
        return does != factor.isNegated;
    };
    return std::ranges::any_of(element.alternatives, [&holds](const auto &factors) {
        return std::ranges::all_of(factors, holds);
    });
}

// What takes no word: a condition on the place before the word `right`.
bool Pattern::holdsBetween(const Element &element, const Words &words, qsizetype right)
{
    switch (element.kind) {
    case Kind::ClauseStart:
        return isClauseStart(words, right);
    case Kind::SentenceStart:
        return isSentenceStart(words, right);
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
        return !(reaches && accepts(element, words, at)) && matchRight(words, index + 1, at, match);
    if (element.kind != Kind::Word)
        return holdsBetween(element, words, at) && matchRight(words, index + 1, at, match);
    if (reaches && accepts(element, words, at) && matchRight(words, index + 1, at + 1, match)) {
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
        return !(reaches && accepts(element, words, at - 1)) &&
               matchLeft(words, index - 1, at, match);
    if (element.kind == Kind::Main)
        return isMain(words, at) && matchLeft(words, index - 1, at, match);
    if (element.kind != Kind::Word)
        return holdsBetween(element, words, at) && matchLeft(words, index - 1, at, match);
    if (reaches && accepts(element, words, at - 1) && matchLeft(words, index - 1, at - 1, match)) {
        note(element, at - 1, match);
        return true;
    }
    const bool skips = element.isOptional || (element.orClauseStart && isClauseStart(words, at));
    return skips && matchLeft(words, index - 1, at, match);
}

bool Pattern::isMain(const Words &words, qsizetype at) const
{
    for (; at > 0 && words[at].before != Gap::Stop; --at)
        if (isOneOf(m_relatives, words[at - 1].key))
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
