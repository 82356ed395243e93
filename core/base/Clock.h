#pragma once

#include <QDateTime>

#include <functional>

namespace feuillet {

// Where the present moment comes from; tests pass their own. Moments are kept in UTC.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

} // namespace feuillet
