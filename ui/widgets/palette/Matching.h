#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace feuillet {

// How well typed words name a thing: more is better, 0 where nothing was typed. The letters are
// places in the name that they were found at, to be shown.
struct NameMatch
{
    int score = 0;
    QList<qsizetype> letters;

    bool operator==(const NameMatch &) const = default;
};

struct Candidate
{
    QString name;
    QString context; // where it stands; its words count half
    int bonus = 0;   // from what else is known, as 5 for what was used lately
};

struct Ranked
{
    qsizetype candidate;
    NameMatch match;
};

// Words in any order, accents, ligatures and case aside. Each one has to be found: as a word, as
// the beginning of one, within one, or as letters in that order from the beginning of a word.
std::optional<NameMatch> nameMatch(const QString &typed, const Candidate &candidate);

// Those that match, the best first; equals stay in the order given.
QList<Ranked> ranked(const QString &typed, const QList<Candidate> &candidates);

} // namespace feuillet
