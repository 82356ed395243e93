#pragma once

#include "article/Article.h"
#include "desk/Seat.h"

#include <optional>

namespace feuillet {

// A revision as who reads the list wants to know it.
struct Version
{
    int number = 0; // from 1; 0: what is on a screen and not saved
    QString who;    // several by commas
    QDateTime at;
    QString reason;                        // worded
    QString sealedBy;                      // who signed this very revision; empty: nobody
    std::optional<qsizetype> signes{};     // only of the newest are they counted
    std::optional<qsizetype> difference{}; // in signes, against the one before

    bool operator==(const Version &) const = default;
};

struct Versions
{
    QList<Version> list;            // the newest first
    std::optional<int> signedOff{}; // the last one under a standing bon à tirer, void or not
    std::optional<int> authors{};   // the author's: sent to be read, else before another wrote

    bool operator==(const Versions &) const = default;
};

Result<Versions> versionsOf(Seat &seat, ArticleId id);
Result<Article> versionText(Seat &seat, ArticleId id, int number); // Unknown, Damaged

// That text as a new revision on top of base. Stale if another was saved in between; the number of
// the newest if it says the same already.
Result<int> restoreVersion(Seat &seat, ArticleId id, int number, int base);

} // namespace feuillet
