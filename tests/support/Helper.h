#pragma once

#include "base/Process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace feuillet::test {

// tests/data/helpers/helper.py, told how to behave. It counts its starts in the folder, if there
// is one.
inline Command helper(const QString &conduct, const QString &counting = {})
{
    QStringList arguments{QStringLiteral("-I"), QStringLiteral("-S"),
                          QStringLiteral(FEUILLET_TEST_DATA "/helpers/helper.py"), conduct};
    if (!counting.isEmpty())
        arguments << counting;
    return {QStringLiteral("/usr/bin/python3"), arguments};
}

// Runs the event loop until it has come, half a minute at most.
template <typename Condition>
bool comes(Condition condition)
{
    const QDeadlineTimer limit(30'000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    return condition();
}

} // namespace feuillet::test
