#pragma once

#include "proofing/consistency/Facts.h"

namespace feuillet::consistency {

// An article as the rules of this folder compare it: facts[i] are those of passages[i].
struct Compared
{
    const Article &article;
    const QList<Passage> &passages;
    const QList<Facts> &facts;
};

QList<Finding> contradictingDates(const Passage &passage, const QDate &written);
QList<Finding> contradictingDates(const Compared &compared);
QList<Finding> differingFigures(const Compared &compared);
QList<Finding> headlineNames(const Compared &compared);
QList<Finding> firstNames(const Compared &compared);
QList<Finding> unknownAcronyms(const Compared &compared);
QList<Finding> repeatedSentences(const Passage &passage);
QList<Finding> repeatedSentences(const Compared &compared);
QList<Finding> unpairedQuotations(const Compared &compared);
QList<Finding> quotingCrossheads(const Compared &compared);
QList<Finding> photoWords(const Compared &compared);

// What all of them share.
bool isText(const Passage &passage);                       // the lede and the paragraphs
bool isOurs(const Passage &passage, const Stretch &where); // neither quoted nor left alone
Finding toCheck(const QString &rule, const QStringList &arguments,
                const QStringList &replacements = {});
Finding foundAt(const Passage &passage, const Finding &what, const Stretch &where);
QString textOf(const Passage &passage, const Stretch &where);

} // namespace feuillet::consistency
