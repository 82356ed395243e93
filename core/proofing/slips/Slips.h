#pragma once

#include "proofing/slips/Replacement.h"

namespace feuillet {

// Words that are French and yet not what was meant, by rules over the readings of words
// (rules/*.cpp): «Un tel déploient», «il à», «les missiles qu'ils ont livré». Silent inside
// quotations. A few ten nanoseconds a word; not thread-safe; the dictionary must live.
class Slips
{
public:
    explicit Slips(const Dictionary &dictionary);

    QList<Finding> check(const Passage &passage); // in reading order, without overlaps

private:
    struct Rule
    {
        SlipRow row;
        Pattern pattern;
    };
    // What to try at a word: rules that want the same to their right stand together.
    struct Lead
    {
        Sieve left;
        Sieve afterRight;
        quint16 rule = 0;
    };
    struct Leads
    {
        struct Group
        {
            Sieve right;
            size_t end = 0; // of its leads
        };
        std::vector<Group> groups;
        std::vector<Lead> leads;
    };
    void add(const SlipRow &row);
    struct Hit
    {
        quint16 rule = 0;
        Match match;
    };
    void addLead(WordKey trigger, const Pattern::Sieves &sieves, quint16 rule);
    void collectHits();
    void collectHitsAt(qsizetype at, const Leads &all);
    Finding findingOf(const Hit &hit, const Passage &passage) const;

    const Dictionary &m_dictionary;
    Lexicon m_lexicon;
    std::vector<Rule> m_rules;
    std::vector<Leads> m_leadsOf; // by key of the word that triggers them
    Words m_words;                // of the passage at hand
    std::vector<Hit> m_hits;      // in it
};

QStringList slipRules(); // every id, once

} // namespace feuillet
