#pragma once

#include "signoff/Chain.h"
#include "store/Database.h"

#include <QJsonObject>

namespace feuillet {

// What became of a note: a suggestion refused or accepted into a saved text, a thread of comments
// resolved, or either open again. The ledger records each, and verify holds the rows of the notes
// against it, for a suggestion that was talked away by other means must not let a text be signed.
// What is said and proposed is not recorded: it is working talk, and its authors withdraw it
// freely.
struct Decision
{
    quint64 note = 0; // the suggestion's id, or the thread's
    ArticleId article;
    QString state;    // "open", "accepted", "refused", "resolved"
    int revision = 0; // that has it, once accepted
    PersonId person;
    QDateTime at;

    bool operator==(const Decision &) const = default;
};

inline const auto openState = QStringLiteral("open");

Result<> record(Database &database, const Decision &decision); // within its transaction
Decision decisionIn(const LedgerEntry &entry);

// What the rows say that is no longer open, of one article or of all.
Result<QList<Decision>> decisions(Database &database, ArticleId only = {});

// For a store of before: of all that was decided.
Result<> recordAll(Database &database);

} // namespace feuillet
