#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace feuillet::bench {

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double processorMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

// Each time that a work took, and how much of it was the processor's: where others use the machine
// too, only that repeats.
class Times
{
public:
    void take(const std::function<void()> &work)
    {
        const double before = processorMilliseconds();
        m_times << milliseconds(work);
        m_processor << processorMilliseconds() - before;
    }
    double median() const { return at(m_times, 50); }
    double p99() const { return at(m_times, 99); }
    double processor() const { return at(m_processor, 50); }

private:
    static double at(QList<double> times, qsizetype percent)
    {
        std::ranges::sort(times);
        return times[times.size() * percent / 100];
    }

    QList<double> m_times, m_processor;
};

inline Times timed(int rounds, const std::function<void(int)> &work)
{
    Times times;
    for (int round = 0; round < rounds; ++round)
        times.take([&] { work(round); });
    return times;
}

inline void show(const char *what, const Times &ours, const char *goal)
{
    std::printf("%-34s p50 %7.2f  p99 %7.2f  processor %7.2f", what, ours.median(), ours.p99(),
                ours.processor());
    std::printf("  (goal %s)\n", goal);
    std::fflush(stdout);
}

inline void showRatio(const char *what, const Times &ours, const Times &bare, const char *goal)
{
    show(what, ours, goal);
    std::printf("%34s p50 %7.2f  p99 %7.2f  processor %7.2f  = %.2f x, processor %.2f x\n",
                "beside the C API", bare.median(), bare.p99(), bare.processor(),
                ours.median() / bare.median(), ours.processor() / bare.processor());
}

} // namespace feuillet::bench
