#include "proofing/slips/Slips.h"

#include "proofing/slips/rules/Rules.h"

#include <algorithm>

namespace feuillet {

namespace {

bool overlapsAny(const QList<Finding> &found, qsizetype start, qsizetype end)
{
    return std::ranges::any_of(found, [start, end](const Finding &one) {
        return one.place.start < end && start < one.place.start + one.place.length;
    });
}

// What stands around a word.
class Neighbours
{
public:
    Neighbours(const Words &words, qsizetype at)
    {
        constexpr WordClasses places = wordclass::clauseStart | wordclass::sentenceStart;
        m_left.classes |= words[at].classes & places;
        if (words.isJoined(at))
            m_left.add(words[at - 1], ~places);
        if (!words.isJoined(at + 1))
            return;
        m_right.add(words[at + 1], ~places);
        if (words.isJoined(at + 2))
            m_afterRight.add(words[at + 2], ~places);
    }

    bool pass(const Pattern::Sieves &sieves) const
    {
        return sieves.right.passes(m_right.classes, m_right.key) &&
               sieves.left.passes(m_left.classes, m_left.key) &&
               sieves.afterRight.passes(m_afterRight.classes, m_afterRight.key);
    }

private:
    struct Place
    {
        WordClasses classes = wordclass::always;
        quint64 key = 0;

        void add(const Word &word, WordClasses mask)
        {
            classes |= word.classes & mask;
            key = KeySet::bitOf(word.key);
        }
    };
    Place m_left;
    Place m_right;
    Place m_afterRight;
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
    for (const WordKey key : pattern.triggers()) {
        if (m_leadsOf.size() <= key)
            m_leadsOf.resize(key + size_t{1});
        m_leadsOf[key].push_back({number, pattern.sieves()});
    }
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
        if (key == 0 || key >= m_leadsOf.size())
            continue;
        const Neighbours beside(m_words, at);
        for (const Lead &lead : m_leadsOf[key]) {
            if (!beside.pass(lead.sieves))
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
