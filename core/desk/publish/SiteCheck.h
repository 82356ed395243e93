#pragma once

#include "store/Database.h"

#include <QList>

namespace feuillet {

// One thing in a site's folder that is not as it was published.
struct SiteDifference
{
    enum class What
    {
        Changed,
        Added,
        Removed,
        Forged, // as the manifest has it, but not as the store does
        Ledger, // the manifest's head is not in the ledger; path: its number
    };
    What what = What::Changed;
    QString path;

    bool operator==(const SiteDifference &) const = default;
};

struct SiteCheck
{
    QList<SiteDifference> differences; // by path
    int behind = 0;                    // stories that changed at the desk since: no fault
};

// Every file against the manifest; then every page and, unless a story changed since, every front
// and feed against what the store gives now. Pages of another version of the program, or of a site
// that was given another name since, are compared with the manifest alone. Unreadable without a
// manifest.
Result<SiteCheck> checkSite(Database &database, const QString &folder);

} // namespace feuillet
