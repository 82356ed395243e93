#pragma once

#include "signoff/Chain.h"
#include "signoff/Seal.h"
#include "store/Revision.h"

#include <variant>

namespace feuillet {

// Something that was done with an article, as the ledger tells it: a step, a seal, or what went
// out (a manifest).
struct Deed
{
    ChainHead entry;
    std::variant<StepTaken, Seal, QJsonObject> what;
};

// A page that went out.
struct Publication
{
    ArticleId article;
    QJsonObject manifest;
};

} // namespace feuillet
