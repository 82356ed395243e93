#include "proofing/consistency/Consistency.h"

#include "proofing/consistency/Rules.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace consistency {

bool isText(const Passage &passage)
{
    return passage.place.field == Field::Lede || passage.place.field == Field::Paragraph;
}

bool isOurs(const Passage &passage, const Stretch &where)
{
    return !passage.isQuoted(where.start, where.length) &&
           !passage.isLeftAlone(where.start, where.length);
}

Finding toCheck(const QString &rule, const QStringList &arguments, const QStringList &replacements)
{
    Finding finding;
    finding.kind = FindingKind::Consistency;
    finding.confidence = Confidence::ToCheck;
    finding.rule = rule;
    finding.arguments = arguments;
    finding.replacements = replacements;
    return finding;
}

Finding foundAt(const Passage &passage, const Finding &what, const Stretch &where)
{
    return passage.found(what, where.start, where.length);
}

QString textOf(const Passage &passage, const Stretch &where)
{
    return passage.words().mid(where.start, where.length).toString();
}

} // namespace consistency

using namespace consistency;

QList<Finding> inconsistencies(const Article &article, const QList<Passage> &passages,
                               const QList<Facts> &facts)
{
    Q_ASSERT(passages.size() == facts.size());
    const Compared compared{article, passages, facts};
    return headlineNames(compared) + differingFigures(compared) + photoWords(compared) +
           contradictingDates(compared) + quotingCrossheads(compared) + firstNames(compared) +
           unknownAcronyms(compared) + unpairedQuotations(compared) + repeatedSentences(compared);
}

QList<Finding> contradictionsIn(const Passage &passage)
{
    if (readingOf(passage.place.field) != Reading::Prose)
        return {};
    return contradictingDates(passage, {}) + repeatedSentences(passage);
}

QStringList consistencyRules()
{
    return {
        u"consistency.weekday"_s,          u"consistency.near-day"_s,
        u"consistency.no-such-date"_s,     u"consistency.figure"_s,
        u"consistency.headline-name"_s,    u"consistency.first-name"_s,
        u"consistency.name-variants"_s,    u"consistency.acronym"_s,
        u"consistency.sentence-twice"_s,   u"consistency.open-quotation"_s,
        u"consistency.closed-quotation"_s, u"consistency.crosshead-quote"_s,
        u"consistency.caption-is-title"_s, u"consistency.credit-slots"_s,
    };
}

} // namespace feuillet
