#pragma once

#include "proofing/names/HouseWord.h"

namespace feuillet {

// A name that articles use and neither the dictionary nor the house knows.
struct NameProposal
{
    QString name;
    int count = 0;
    HouseWordKind likely = HouseWordKind::Word; // by its shape, for the first button to offer

    bool operator==(const NameProposal &) const = default;
};

} // namespace feuillet
