#include "proofing/consistency/Rules.h"

#include <QSet>

#include <algorithm>

namespace feuillet::consistency {

using namespace Qt::StringLiterals;

namespace {

bool hasText(const Compared &compared)
{
    return std::ranges::any_of(compared.passages, [](const Passage &passage) {
        return passage.place.field == Field::Paragraph;
    });
}

bool isInText(const Compared &compared, quint32 print)
{
    for (qsizetype at = 0; at < compared.passages.size(); ++at)
        if (isText(compared.passages[at]) &&
            std::ranges::binary_search(compared.facts[at].words, print))
            return true;
    return false;
}

// One part is enough: a headline says Markov, the text Sergueï Markov.
bool isMissing(const Compared &compared, const Name &name)
{
    const size_t first = name.opensSentence ? 1 : 0; // that capital may mean nothing
    for (size_t part = first; part < name.count; ++part)
        if (isInText(compared, name.parts[part]) || isInText(compared, name.stems[part]))
            return false;
    return name.count > first;
}

bool isFull(const Name &name)
{
    return name.count > 1;
}

QSet<quint32> partsOfFullNames(const Compared &compared)
{
    QSet<quint32> parts;
    for (const Facts &facts : compared.facts)
        for (const Name &name : facts.names)
            if (isFull(name))
                parts.unite(QSet(name.parts.begin(), name.parts.begin() + name.count));
    return parts;
}

bool hasIntroduced(const Compared &compared)
{
    return std::ranges::any_of(compared.facts, [](const Facts &facts) {
        return std::ranges::any_of(facts.names, [](const Name &name) {
            return !isFull(name) && name.introduced != Introduced::Plainly;
        });
    });
}

// Reads the names in order, as a reader meets the people.
class FirstMentions
{
public:
    explicit FirstMentions(const Compared &compared)
        : m_compared(compared), m_full(partsOfFullNames(compared))
    {
    }

    QList<Finding> read()
    {
        for (qsizetype at = 0; at < m_compared.passages.size(); ++at)
            for (const Name &name : m_compared.facts[at].names)
                read(m_compared.passages[at], name);
        return m_findings;
    }

private:
    void read(const Passage &passage, const Name &name)
    {
        const bool known = m_met.contains(name.parts[0]);
        for (size_t part = 0; part < name.count; ++part)
            m_met.insert(name.parts[part]);
        if (known || isFull(name) || !isText(passage) || !lacksFirstName(name) ||
            !isOurs(passage, name.where))
            return;
        m_findings +=
            foundAt(passage, toCheck(u"consistency.first-name"_s, {textOf(passage, name.where)}),
                    name.where);
    }

    // "M. Dupont" without a first name anywhere is one too; "le président Dupont" may be usage.
    bool lacksFirstName(const Name &name) const
    {
        return name.introduced == Introduced::ByCivility ||
               (name.introduced == Introduced::ByFunction && m_full.contains(name.parts[0]));
    }

    const Compared &m_compared;
    QSet<quint32> m_full;
    QSet<quint32> m_met;
    QList<Finding> m_findings;
};

// "Utr" in the initials of a text: the words begin with a capital.
bool isSpelledOutIn(QStringView initials, QStringView acronym)
{
    for (auto at = initials.indexOf(acronym, 0, Qt::CaseInsensitive); at >= 0;
         at = initials.indexOf(acronym, at + 1, Qt::CaseInsensitive))
        if (initials[at].isUpper() && initials.mid(at, acronym.size()) != acronym)
            return true;
    return false;
}

bool isExplained(const Compared &compared, const Acronym &acronym, QStringView written)
{
    return std::ranges::any_of(compared.facts, [&](const Facts &facts) {
        const auto explains = [&acronym](const Acronym &other) {
            return other.explained && other.print == acronym.print;
        };
        return std::ranges::any_of(facts.acronyms, explains) ||
               isSpelledOutIn(facts.initials, written);
    });
}

} // namespace

QList<Finding> headlineNames(const Compared &compared)
{
    QList<Finding> findings;
    if (!hasText(compared))
        return findings;
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Passage &passage = compared.passages[at];
        if (passage.place.field != Field::Headline && passage.place.field != Field::WebHeadline)
            continue;
        for (const Name &name : compared.facts[at].names)
            if (isOurs(passage, name.where) && isMissing(compared, name))
                findings += foundAt(
                    passage, toCheck(u"consistency.headline-name"_s, {textOf(passage, name.where)}),
                    name.where);
    }
    return findings;
}

QList<Finding> firstNames(const Compared &compared)
{
    return hasIntroduced(compared) ? FirstMentions(compared).read() : QList<Finding>();
}

QList<Finding> unknownAcronyms(const Compared &compared)
{
    QList<Finding> findings;
    QSet<quint32> told;
    for (qsizetype at = 0; at < compared.passages.size(); ++at) {
        const Passage &passage = compared.passages[at];
        if (!isText(passage))
            continue;
        for (const Acronym &acronym : compared.facts[at].acronyms) {
            const QString written = textOf(passage, acronym.where);
            if (told.contains(acronym.print) || !isOurs(passage, acronym.where))
                continue;
            told.insert(acronym.print);
            if (!isExplained(compared, acronym, written))
                findings +=
                    foundAt(passage, toCheck(u"consistency.acronym"_s, {written}), acronym.where);
        }
    }
    return findings;
}

} // namespace feuillet::consistency
