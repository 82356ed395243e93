#pragma once

#include "proofing/words/Letters.h"

#include <cstring>

namespace feuillet {

// 64 bits that stand for a word as it is written, apostrophes of all kinds being one; four letters
// a step.
inline quint64 wordHash(QStringView word)
{
    constexpr quint64 beyondLatin1 = 0xFF00FF00FF00FF00U; // where other apostrophes are
    constexpr quint64 factor = 0x9E3779B97F4A7C15U;
    const char16_t *at = word.utf16();
    const char16_t *const end = at + word.size();
    quint64 hash = static_cast<quint64>(word.size());
    const auto take = [&hash](quint64 units) {
        hash = (hash ^ units) * factor;
        hash ^= hash >> 32;
    };
    const auto folded = [&at](int count) {
        quint64 units = 0;
        for (int unit = 0; unit < count; ++unit)
            units |= quint64{withPlainApostrophe(at[unit])} << (16 * unit);
        return units;
    };
    for (; end - at >= 4; at += 4) {
        quint64 units = 0;
        std::memcpy(&units, at, sizeof units);
        take((units & beyondLatin1) == 0 ? units : folded(4));
    }
    take(folded(static_cast<int>(end - at)));
    return hash;
}

} // namespace feuillet
