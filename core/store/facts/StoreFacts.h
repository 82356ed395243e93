#pragma once

#include "store/Database.h"

namespace feuillet {

// How much is in a store, and of which shape; nothing of what it says.
struct StoreFacts
{
    int schema = 0;
    int people = 0;
    int articles = 0;
    int revisions = 0;
    int drafts = 0;
    int images = 0;

    bool operator==(const StoreFacts &) const = default;
};

Result<StoreFacts> storeFacts(Database &database);

} // namespace feuillet
