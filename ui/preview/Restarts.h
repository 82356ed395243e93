#pragma once

#include <QList>

namespace feuillet {

// How often something that dies is begun again: at most three times within a minute.
class Restarts
{
public:
    // now: milliseconds of a clock that never goes back
    bool allow(qint64 now)
    {
        m_moments.removeIf([now](qint64 moment) { return now - moment >= minute; });
        m_moments << now;
        return m_moments.size() <= most;
    }

private:
    static constexpr qint64 minute = 60'000;
    static constexpr qsizetype most = 3;
    QList<qint64> m_moments;
};

} // namespace feuillet
