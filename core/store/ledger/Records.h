#pragma once

#include "signoff/ArticleRow.h"
#include "store/ledger/Ledger.h"
#include "store/Revision.h"

// How rows and entries of the ledger read as values, for the stores and for verify.
namespace feuillet::records {

// Needs articles AS a and people AS p.
extern const QString articleColumns;
inline constexpr int articleColumnCount = 18;
ArticleRow articleRow(const Query &row);

// What the row of an article repeats of its newest text, for the queue.
struct Listed
{
    QString title;
    QString rubric;
    qsizetype signes = 0;
    QDateTime deadline;
    std::optional<double> ordered = {};
    QString unit = {};
    std::optional<double> measured = {}; // in the unit of the order
};
Listed listedOf(const Article &article);

extern const QString revisionColumns;
inline constexpr int revisionColumnCount = 7;
Revision revision(const Query &row);

QString authorsText(const QList<PersonId> &authors);
QByteArray hashOf(const QByteArray &bytes); // SHA-256

// What the ledger says of a revision: all of its row, the text by its hash.
QJsonObject revisionEvent(const Revision &revision, const QByteArray &bodyHash);
QJsonObject stepEvent(const StepTaken &step);
StepTaken stepIn(const LedgerEntry &entry);

// The last seal among an article's entries that no step took back.
std::optional<LedgerEntry> standingSeal(const QList<LedgerEntry> &entries);
bool takesBackSeal(const LedgerEntry &entry);

} // namespace feuillet::records
