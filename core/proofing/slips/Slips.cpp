#include "proofing/slips/Slips.h"

#include "proofing/slips/rules/Rules.h"

#include <algorithm>
#include <utility>

namespace feuillet {

namespace {

bool overlapsAny(const QList<Finding> &found, qsizetype start, qsizetype end)
{
    return std::ranges::any_of(found, [start, end](const Finding &one) {
        return one.place.start < end && start < one.place.start + one.place.length;
    });
}

// A word as sieves see it; also where none stands.
struct Sifted
{
    WordClasses classes = wordclass::always;
    quint64 key = 0;

    void add(const Word &word)
    {
        classes |= word.classes & ~(wordclass::clauseStart | wordclass::sentenceStart);
        key = KeySet::bitOf(word.key);
    }
    bool passes(const Sieve &sieve) const { return sieve.passes(classes, key); }
};

struct Neighbours
{
    Sifted left; // with the places that the word itself is at
    Sifted right;
    Sifted afterRight;

    Neighbours(const Words &words, qsizetype at)
    {
        left.classes |= words[at].classes & (wordclass::clauseStart | wordclass::sentenceStart);
        if (words.isJoined(at))
            left.add(words[at - 1]);
        if (!words.isJoined(at + 1))
            return;
        right.add(words[at + 1]);
        if (words.isJoined(at + 2))
            afterRight.add(words[at + 2]);
    }
};

// The kind that the text itself uses.
QChar apostropheOf(QStringView text)
{
    return text.contains(u'\u2019') ? u'\u2019' : u'\'';
}

} // namespace

Slips::Slips(const Dictionary &dictionary) : m_dictionary(dictionary), m_lexicon(dictionary)
{
    for (const std::span<const SlipRow> table : slipTables())
        for (const SlipRow &row : table)
            add(row);
}

void Slips::add(const SlipRow &row)
{
    const auto number = static_cast<quint16>(m_rules.size());
    m_rules.push_back({row, Pattern(row.pattern, m_lexicon)});
    const Pattern &pattern = m_rules.back().pattern;
    for (const WordKey key : pattern.triggers())
        addLead(key, pattern.sieves(), number);
}

void Slips::addLead(WordKey trigger, const Pattern::Sieves &sieves, quint16 rule)
{
    if (m_leadsOf.size() <= trigger)
        m_leadsOf.resize(trigger + size_t{1});
    Leads &known = m_leadsOf[trigger];
    auto group = std::ranges::find(known.groups, sieves.right, &Leads::Group::right);
    if (group == known.groups.end())
        group = known.groups.insert(known.groups.end(), {sieves.right, known.leads.size()});
    const Lead lead{sieves.left, sieves.afterRight, rule};
    known.leads.insert(known.leads.begin() + static_cast<std::ptrdiff_t>(group->end), lead);
    for (; group != known.groups.end(); ++group)
        ++group->end;
}

// The rules count in the order of the tables: what rests on a word that is itself found wrong is no
// finding.
QList<Finding> Slips::check(const Passage &passage)
{
    QList<Finding> found;
    m_words.read(passage, m_lexicon);
    collectHits();
    std::ranges::stable_sort(m_hits, {}, &Hit::rule);
    for (const Hit &hit : m_hits) {
        const qsizetype start = m_words[hit.match.targets.front()].start;
        const qsizetype end = m_words[hit.match.targets.back()].end();
        if (passage.isLeftAlone(start, end - start) || passage.isQuoted(start, end - start) ||
            overlapsAny(found, m_words[hit.match.first].start, m_words[hit.match.last].end()))
            continue;
        const Finding finding = findingOf(hit, passage);
        if (!finding.replacements.isEmpty() || m_rules[hit.rule].row.replacement.endsWith(u'?'))
            found.append(finding);
    }
    std::ranges::sort(found, {}, [](const Finding &one) { return one.place.start; });
    return found;
}

void Slips::collectHits()
{
    m_hits.clear();
    for (qsizetype at = 0; at < m_words.size(); ++at) {
        const WordKey key = m_words[at].key;
        if (key < m_leadsOf.size() && !m_leadsOf[key].leads.empty())
            collectHitsAt(at, m_leadsOf[key]);
    }
}

void Slips::collectHitsAt(qsizetype at, const Leads &all)
{
    const Neighbours beside(m_words, at);
    size_t next = 0;
    for (const Leads::Group &group : all.groups) {
        const size_t begin = std::exchange(next, group.end);
        if (!beside.right.passes(group.right))
            continue;
        for (size_t one = begin; one < group.end; ++one) {
            const Lead &lead = all.leads[one];
            if (!beside.left.passes(lead.left) || !beside.afterRight.passes(lead.afterRight))
                continue;
            if (auto match = m_rules[lead.rule].pattern.matchAt(m_words, at))
                m_hits.push_back({lead.rule, std::move(*match)});
        }
    }
}

Finding Slips::findingOf(const Hit &hit, const Passage &passage) const
{
    const SlipRow &row = m_rules[hit.rule].row;
    const qsizetype start = m_words[hit.match.targets.front()].start;
    const qsizetype length = m_words[hit.match.targets.back()].end() - start;
    Finding finding;
    finding.kind = FindingKind::Slip;
    finding.confidence = row.isCertain ? Confidence::Certain : Confidence::ToCheck;
    finding.rule = row.rule.toString();
    finding.arguments = {passage.words().mid(start, length).toString()};
    finding.replacements =
        proposalsOf(row, hit.match, m_words, m_dictionary, apostropheOf(passage.words()));
    return passage.found(finding, start, length);
}

QStringList slipRules()
{
    QStringList rules;
    for (const std::span<const SlipRow> table : slipTables())
        for (const SlipRow &row : table)
            if (const QString rule = row.rule.toString(); !rules.contains(rule))
                rules << rule;
    return rules;
}

} // namespace feuillet
