#include "photo/Darkroom.h"

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>

namespace feuillet {

namespace {

using Renditions = Result<QList<Rendition>>;

struct Task
{
    Result<QByteArray> file;
    QRect part;
    Renditions made;
};

void develop(const Darkroom &darkroom, Task &task)
{
    task.made =
        task.file ? darkroom.variants(*task.file, task.part) : std::unexpected(task.file.error());
}

// Each thread only waits for its helpers, and takes the next task when one has answered.
void developAll(const Darkroom &darkroom, std::span<Task> tasks, size_t helpers)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t at = next++; at < tasks.size(); at = next++)
            develop(darkroom, tasks[at]);
    };
    std::vector<std::jthread> threads;
    for (size_t k = 0; k < std::min(helpers, tasks.size()); ++k)
        threads.emplace_back(work);
}

} // namespace

QList<Result<QList<Rendition>>> variantsOfAll(const Darkroom &darkroom, const QList<PhotoJob> &jobs,
                                              const PhotoProgress &progress)
{
    constexpr qsizetype filesAHelper = 8; // in memory at once
    const size_t helpers = std::max(1U, std::thread::hardware_concurrency());
    const auto atOnce = static_cast<qsizetype>(helpers) * filesAHelper;
    QList<Renditions> done;
    for (bool goesOn = true; goesOn && done.size() < jobs.size();) {
        std::vector<Task> tasks;
        for (const PhotoJob &job : jobs.mid(done.size(), atOnce))
            tasks.push_back({job.file(), job.part, {}});
        developAll(darkroom, tasks, helpers);
        for (Task &task : tasks)
            done.append(std::move(task.made));
        goesOn = !progress || progress(done.size());
    }
    while (done.size() < jobs.size())
        done.append(fail(Fault::Refused));
    return done;
}

} // namespace feuillet
