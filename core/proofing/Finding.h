#pragma once

#include "article/Place.h"

#include <QList>
#include <QStringList>

namespace feuillet {

enum class FindingKind
{
    Spelling,
    Grammar,
    Slip,
    Typography,
    Consistency,
    HouseStyle,
};

enum class Confidence
{
    Certain,
    ToCheck,
    Style, // a quiet remark
};

// One remark of one engine. What it says is the rule and its arguments; desk/Wording.h makes the
// sentence.
struct Finding
{
    Place place;
    QString words; // what stands there
    FindingKind kind = FindingKind::Spelling;
    Confidence confidence = Confidence::Certain;
    QString rule;             // "spelling.unknown", "typography.apostrophe"…: the kind first
    QStringList arguments;    // what the sentence names: the word first
    QStringList replacements; // of the whole place; empty when they are only made on demand
    QString message;     // what the engine itself says, in French; else the rule has a sentence
    QString approvalKey; // the same after edits elsewhere: the rule and the words around

    bool blocks = false; // nothing is signed while it stands

    bool operator==(const Finding &) const = default;
};

// The key of a remark on this stretch of a text: an ignored one stays ignored while these words
// stand.
QString approvalKey(QStringView rule, QStringView text, qsizetype start, qsizetype length);

// The key of these words under this rule, wherever they stand.
QString lastingKey(const Finding &finding);

// What words, grammar and slips say of the same stretch as one finding, with the proposals of all;
// the gravest says why. So is a misspelt word that typography sets right (Etats-Unis, coeur). A
// misspelt word comes before what is said of the phrase around it.
QList<Finding> joined(const QList<Finding> &findings);

// The order of the one list: certain faults, to check, house style, typography; then as read.
int rankOf(const Finding &finding); // 0 comes first
QList<Finding> ranked(QList<Finding> findings);

// The rows of that list: a word or name that stands in several places is one, and so is all that
// one typographic rule has to say. Each is the indices of its findings, at least one.
QList<QList<qsizetype>> rowsOf(const QList<Finding> &ranked);

} // namespace feuillet
