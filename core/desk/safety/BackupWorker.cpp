#include "desk/safety/BackupWorker.h"

#include "store/Chaining.h"

#include <utility>

namespace feuillet {

BackupWorker::BackupWorker(QString folder, Clock now, Report report)
    : m_folder(std::move(folder)), m_now(std::move(now)), m_report(std::move(report)),
      m_thread([this] { run(); })
{
}

BackupWorker::~BackupWorker()
{
    ask(m_ending);
    m_thread.join();
}

void BackupWorker::backUp()
{
    ask(m_asked);
}

void BackupWorker::backUpIfDue()
{
    ask(m_daily);
}

void BackupWorker::ask(bool &what)
{
    {
        const std::lock_guard lock(m_mutex);
        what = true;
    }
    m_changed.notify_all();
}

// What was asked for is made, even when the desk closes meanwhile.
void BackupWorker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || m_asked || m_daily; });
        const bool asked = std::exchange(m_asked, false);
        const bool daily = std::exchange(m_daily, false);
        if (!asked && !daily)
            return;
        lock.unlock();
        if (asked)
            makeAsked();
        if (daily)
            makeDaily();
        lock.lock();
    }
}

void BackupWorker::makeAsked()
{
    m_report(backUpNow(m_folder, m_now()));
}

void BackupWorker::makeDaily()
{
    const auto made = backUpDaily(m_folder, m_now());
    if (!made)
        m_report(failed(made));
    else if (*made)
        m_report(**made);
}

} // namespace feuillet
